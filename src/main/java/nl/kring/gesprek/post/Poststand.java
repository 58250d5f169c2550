package nl.kring.gesprek.post;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.HuidigeActor;
import nl.kring.toegang.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For the beheerder: what was not sent yet, by its id and nothing else. */
@Service
public class Poststand {
    private static final int HOOGSTENS_REGELS = 200;

    private final JdbcClient jdbc;
    private final Postbode postbode;
    private final Clock klok;
    private final Toegang toegang;
    private final TransactionTemplate transactie;

    Poststand(JdbcClient jdbc, Postbode postbode, Clock klok, Toegang toegang, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.postbode = postbode;
        this.klok = klok;
        this.toegang = toegang;
        this.transactie = new TransactionTemplate(transacties);
    }

    /**
     * @param staatAan whether there is a mail server and a sender
     * @param wachten how many lines wait in all
     * @param gestopt how many of those are tried no more
     */
    public record Overzicht(boolean staatAan, int wachten, int gestopt, List<Regel> regels) {}

    public record Regel(UUID id, String soort, Instant aangemaakt, int pogingen, Instant volgendePoging) {
        /** Only a person can go on with it. */
        public boolean gestopt() {
            return pogingen >= Brievenbus.HOOGSTENS_POGINGEN;
        }
    }

    public Overzicht overzicht(Actor actor) {
        return alsKring(actor, () -> {
            var regels = jdbc.sql("""
                    select uitnodiging_id, soort, aangemaakt_op, pogingen, volgende_poging_op
                      from gesprek.uitnodiging
                     where verstuurd_op is null and niet_nodig is null
                     order by pogingen desc, aangemaakt_op, uitnodiging_id
                     limit :hoogstens
                    """)
                    .param("hoogstens", HOOGSTENS_REGELS)
                    .query((rij, _) -> new Regel(
                            rij.getObject("uitnodiging_id", UUID.class),
                            rij.getString("soort"),
                            rij.getObject("aangemaakt_op", OffsetDateTime.class).toInstant(),
                            rij.getInt("pogingen"),
                            rij.getObject("volgende_poging_op", OffsetDateTime.class)
                                    .toInstant()))
                    .list();
            return new Overzicht(postbode.staatKlaar(), aantal(0), aantal(Brievenbus.HOOGSTENS_POGINGEN), regels);
        });
    }

    private int aantal(int vanaf) {
        return jdbc.sql(
                        "select count(*) from gesprek.uitnodiging where verstuurd_op is null and niet_nodig is null and pogingen >= :vanaf")
                .param("vanaf", vanaf)
                .query(Integer.class)
                .single();
    }

    /** Starts counting anew; a line that is gone meanwhile changes nothing. */
    public void opnieuw(Actor actor, UUID id) {
        alsKring(
                actor,
                () -> jdbc.sql("""
                update gesprek.uitnodiging set pogingen = 0, volgende_poging_op = :nu
                 where uitnodiging_id = :id and verstuurd_op is null and niet_nodig is null
                """)
                        .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update());
    }

    /** The beheerder sees no children, so these ids are looked at through Kring's own eyes. */
    private <T> T alsKring(Actor actor, Supplier<T> werk) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "POST_BEKIJKEN");
        return HuidigeActor.als(Actor.systeem(actor.gemeente()), () -> transactie.execute(_ -> werk.get()));
    }
}
