package nl.kring.werkwijze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A measure is over, and the wijkcoach who stepped back looks over what rested before it goes on (DT4.5). */
@Component
class NakijkStappen implements Stapbron {
    private final JdbcClient jdbc;
    private final Clock klok;

    NakijkStappen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public List<Stap> stappen(Actor actor) {
        if (!actor.heeft(Functie.WIJKCOACH)) {
            return List.of();
        }
        var vandaag = Tijd.vandaag(klok);
        return jdbc.sql("""
                select distinct on (m.kind_id) m.kind_id, m.tot, k.roepnaam, k.geboortedatum, l.naam as locatie
                  from kind.beschermingsmaatregel m
                  join kind.kind k           on (k.gemeente_id, k.kind_id) = (m.gemeente_id, m.kind_id)
                  join kind.plaatsing p      on (p.gemeente_id, p.kind_id) = (m.gemeente_id, m.kind_id)
                  join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
                 where m.kind_id = any (array(select toegang.rustende_kinderen()))
                   and not exists (select from kind.beschermingsmaatregel n
                                    where (n.gemeente_id, n.kind_id) = (m.gemeente_id, m.kind_id)
                                      and n.van <= :dag and (n.tot is null or n.tot >= :dag))
                 order by m.kind_id, m.tot desc, p.van desc, p.plaatsing_id
                """)
                .param("dag", vandaag)
                .query((rij, _) -> stap(rij, vandaag))
                .list();
    }

    private static Stap stap(ResultSet rij, LocalDate vandaag) throws SQLException {
        var kind = new KindId(rij.getObject("kind_id", UUID.class));
        var naam = rij.getString("roepnaam");
        return new Stap(
                kind,
                naam,
                Staprij.leeftijd(rij.getObject("geboortedatum", LocalDate.class), vandaag),
                rij.getString("locatie"),
                null,
                "Kijk na wat bleef liggen rond " + naam,
                "De maatregel liep tot en met " + Tijd.dag(rij.getObject("tot", LocalDate.class), vandaag),
                List.of(),
                Regel.DT4_5,
                new Actie("Kijk na", "/kinderen/" + kind + "/voogd"));
    }
}
