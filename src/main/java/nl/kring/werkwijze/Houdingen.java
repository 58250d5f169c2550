package nl.kring.werkwijze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what everyone who decides today said about a wijkcoach, in talks and as answers to the question of contact (BSL-03). */
@Component
class Houdingen {
    private final JdbcClient jdbc;
    private final Clock klok;

    Houdingen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    Houding van(PlaatsingId plaatsing) {
        return HoudingRegels.houding(jdbc.sql("""
                with gezag as (
                    select g.gemeente_id, g.ouder_id
                      from kind.plaatsing p
                      join kind.gezagsrelatie g using (gemeente_id, kind_id)
                     where p.plaatsing_id = :plaatsing and g.van <= :dag and (g.tot is null or g.tot >= :dag)
                       and kind.kan_tekenen(g.soort)
                )
                select m.ouder_id, m.houding, m.op, m.vastgelegd_op
                  from werkwijze.motivatiegesprek m
                  join gezag using (gemeente_id, ouder_id)
                 where m.plaatsing_id = :plaatsing
                 union all
                select a.ouder_id, case a.antwoord when 'JA' then 'AKKOORD' when 'BEDENKTIJD' then 'BEDENKTIJD' else 'HOUDT_AF' end,
                       a.op, a.vastgelegd_op
                  from (select n.*, lead(n.antwoord) over (partition by n.toestemming_id, n.ouder_id order by n.vastgelegd_op, n.antwoord_id) as daarna
                          from toestemming.toestemming t
                          join toestemming.antwoord n using (gemeente_id, toestemming_id)
                         where t.plaatsing_id = :plaatsing) a
                  join gezag on (gezag.gemeente_id, gezag.ouder_id) = (a.gemeente_id, a.ouder_id)
                 -- who contests has not said no (decision 0014): what was noted in that name is as if it was never said
                 where a.antwoord <> 'BETWIST' and (a.genoteerd_door is null or a.daarna is distinct from 'BETWIST')
                """)
                .param("plaatsing", plaatsing.waarde())
                .param("dag", Tijd.vandaag(klok))
                .query(Houdingen::uiting)
                .list());
    }

    private static HoudingRegels.Uiting uiting(ResultSet rij, int nummer) throws SQLException {
        return new HoudingRegels.Uiting(
                new OuderId(rij.getObject("ouder_id", UUID.class)),
                Houding.valueOf(rij.getString("houding")),
                rij.getObject("op", LocalDate.class),
                rij.getObject("vastgelegd_op", OffsetDateTime.class).toInstant());
    }
}
