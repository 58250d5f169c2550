package nl.kring.gesprek;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays mail ready for everyone at a talk, in the same transaction as what it tells: no mail without the change, no change
 * without the mail. Ids only; the post room makes the words.
 */
@Repository
class Uitnodigingen {
    private final JdbcClient jdbc;
    private final Clock klok;

    Uitnodigingen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** One line for everyone at the talk, under its present calendar number. */
    @Transactional(propagation = Propagation.MANDATORY)
    void aanIedereen(Actor actor, Gesprek gesprek, Berichtsoort soort) {
        aan(actor, gesprek, _ -> soort);
    }

    /** One line for everyone, each with its own news. */
    @Transactional(propagation = Propagation.MANDATORY)
    void aan(Actor actor, Gesprek gesprek, Function<Deelnemer, Berichtsoort> nieuws) {
        var deelnemers = gesprek.deelnemers();
        jdbc.sql("""
                insert into gesprek.uitnodiging (gemeente_id, uitnodiging_id, gesprek_id, kind_id, deelnemer_id, soort, volgnummer,
                                                 aangemaakt_op, volgende_poging_op)
                select g.gemeente_id, u.id, g.gesprek_id, g.kind_id, u.deelnemer, u.soort, g.agenda_volgnummer, :nu, :nu
                  from gesprek.gesprek g
                 cross join unnest(:ids::uuid[], :deelnemers::uuid[], :soorten::text[]) as u (id, deelnemer, soort)
                 where g.gemeente_id = :gemeente and g.gesprek_id = :gesprek
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("gesprek", gesprek.id().waarde())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .param("ids", teksten(deelnemers, _ -> Ids.nieuw().toString()))
                .param(
                        "deelnemers",
                        teksten(deelnemers, deelnemer -> deelnemer.id().toString()))
                .param(
                        "soorten",
                        teksten(deelnemers, deelnemer -> nieuws.apply(deelnemer).name()))
                .update();
    }

    private static String[] teksten(List<Deelnemer> deelnemers, Function<Deelnemer, String> wat) {
        return deelnemers.stream().map(wat).toArray(String[]::new);
    }
}
