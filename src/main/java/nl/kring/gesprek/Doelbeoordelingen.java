package nl.kring.gesprek;

import java.util.List;
import java.util.UUID;
import nl.kring.traject.DoelId;
import nl.kring.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How goals go: of each voice the latest judgement. Parent and professional stand side by side and may differ (R-ST-11). */
@Component
public class Doelbeoordelingen {
    private final JdbcClient jdbc;

    Doelbeoordelingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Stem(DoelId doel, String wie, boolean ouder, RondGesprekAf.Gang gang) {}

    /** Of all goals of a traject, parents first. */
    public List<Stem> laatste(TrajectId traject) {
        return jdbc.sql("""
                select distinct on (d.volgnummer, b.ouder_id is null, coalesce(b.ouder_id, b.medewerker_id))
                       b.doel_id, b.oordeel, b.ouder_id is not null as ouder, coalesce(o.roepnaam, m.roepnaam) as wie
                  from traject.doel d
                  join gesprek.doelbeoordeling b using (gemeente_id, doel_id)
                  left join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (b.gemeente_id, b.ouder_id)
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (b.gemeente_id, b.medewerker_id)
                 where d.traject_id = :traject
                 order by d.volgnummer, b.ouder_id is null, coalesce(b.ouder_id, b.medewerker_id), b.op desc, b.beoordeling_id desc
                """)
                .param("traject", traject.waarde())
                .query((rij, _) -> new Stem(
                        new DoelId(rij.getObject("doel_id", UUID.class)),
                        rij.getString("wie"),
                        rij.getBoolean("ouder"),
                        RondGesprekAf.Gang.valueOf(rij.getString("oordeel"))))
                .list();
    }
}
