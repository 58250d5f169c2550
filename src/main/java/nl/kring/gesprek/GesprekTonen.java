package nl.kring.gesprek;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.gesprek.Gespreksbeeld.Bewaard;
import nl.kring.gesprek.Gespreksbeeld.Rechten;
import nl.kring.gesprek.Gespreksbeeld.Stem;
import nl.kring.platform.Actor;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.DoelId;
import nl.kring.traject.Trajecten;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Opens a talk for whoever may read around this child. */
@Service
public class GesprekTonen {
    private static final TypeReference<Map<String, List<String>>> VELDEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Afrondtafel tafel;
    private final Gesprekken gesprekken;
    private final Trajecten trajecten;
    private final Toegang toegang;

    GesprekTonen(JdbcClient jdbc, Afrondtafel tafel, Gesprekken gesprekken, Trajecten trajecten, Toegang toegang) {
        this.jdbc = jdbc;
        this.tafel = tafel;
        this.gesprekken = gesprekken;
        this.trajecten = trajecten;
        this.toegang = toegang;
    }

    @Transactional
    public Gespreksbeeld open(Actor actor, GesprekId id) {
        var gedekt = tafel.dek(actor, Handeling.TRAJECT_LEZEN, id);
        var gesprek = gedekt.gesprek();
        var rondom = gedekt.traject().rondom();
        var erbij = gesprek.deelnemer(actor.persoon()).isPresent();
        var rechten = new Rechten(
                toegang.mag(Handeling.GESPREK_AFRONDEN, rondom),
                erbij && gesprek.isGepland() && toegang.mag(Handeling.GESPREK_VERZETTEN, rondom),
                gedekt.magTrajectAfronden());
        return new Gespreksbeeld(
                gedekt,
                trajecten.acties(gesprek.traject()),
                stemmen(id),
                rechten.afronden() ? bewaard(id) : null,
                gesprekken
                        .gepland(gesprek.traject(), Gesprekssoort.VOORTGANG)
                        .filter(ander -> !ander.id().equals(id))
                        .orElse(null),
                rechten);
    }

    private @Nullable Bewaard bewaard(GesprekId id) {
        return jdbc.sql("""
                select g.invoer, g.bewaard_op, coalesce(m.roepnaam, o.roepnaam, 'Iemand') as door
                  from gesprek.gesprek g
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (g.gemeente_id, g.gewijzigd_door)
                  left join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (g.gemeente_id, g.gewijzigd_door)
                 where g.gesprek_id = :id
                """)
                .param("id", id.waarde())
                .query((rij, _) -> {
                    var invoer = rij.getString("invoer");
                    var op = rij.getObject("bewaard_op", OffsetDateTime.class);
                    return new Bewaard(
                            invoer == null ? Map.of() : JsonMapper.shared().readValue(invoer, VELDEN),
                            op == null ? null : op.toInstant(),
                            rij.getString("door"));
                })
                .optional()
                .orElse(null);
    }

    private List<Stem> stemmen(GesprekId id) {
        return jdbc.sql("""
                select b.doel_id, b.oordeel, coalesce(m.roepnaam, o.roepnaam) as wie
                  from gesprek.doelbeoordeling b
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (b.gemeente_id, b.medewerker_id)
                  left join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (b.gemeente_id, b.ouder_id)
                 where b.gesprek_id = :id
                 order by b.ouder_id is null, b.beoordeling_id
                """)
                .param("id", id.waarde())
                .query((rij, _) -> new Stem(
                        new DoelId(rij.getObject("doel_id", UUID.class)),
                        rij.getString("wie"),
                        RondGesprekAf.Gang.valueOf(rij.getString("oordeel"))))
                .list();
    }
}
