package nl.kring.gesprek.post;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** When the date of a talk passes, everyone of that talk is reminded: all alike, and once (R-BO-05). */
@Component
class Herinneren {
    private final JdbcClient jdbc;
    private final Brievenbus brievenbus;
    private final Logboek logboek;
    private final Clock klok;
    private final TransactionTemplate transactie;

    Herinneren(
            JdbcClient jdbc,
            Brievenbus brievenbus,
            Logboek logboek,
            Clock klok,
            PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.brievenbus = brievenbus;
        this.logboek = logboek;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transacties);
    }

    void herinnerAlles() {
        brievenbus.gemeenten().forEach(this::herinner);
    }

    void herinner(GemeenteId gemeente) {
        var kring = Actor.systeem(gemeente);
        HuidigeActor.als(kring, () -> {
            transactie.executeWithoutResult(_ -> {
                if (isAanDeBeurt(gemeente)) {
                    legKlaar(kring, voorbij(gemeente));
                }
            });
            return true;
        });
    }

    /** Several instances have this clock; the first does the work, the others have nothing to do. */
    private boolean isAanDeBeurt(GemeenteId gemeente) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:gemeente, 91))")
                .param("gemeente", gemeente.waarde().toString())
                .query(Boolean.class)
                .single();
    }

    private record Regel(UUID deelnemer, UUID gesprek, UUID kind, int volgnummer) {}

    /** Whose date passed and who was not reminded yet; from now on they were. A week passes on its Sunday. */
    private List<Regel> voorbij(GemeenteId gemeente) {
        return jdbc.sql("""
                update gesprek.postdeelnemer d set herinnerd_op = :vandaag
                  from gesprek.postgesprek g
                 where g.gemeente_id = :gemeente and (d.gemeente_id, d.gesprek_id) = (g.gemeente_id, g.gesprek_id)
                   and g.stand = 'GEPLAND' and g.datum + case when g.alleen_week then 6 else 0 end < :vandaag and d.herinnerd_op is null
                returning d.deelnemer_id, d.gesprek_id, d.kind_id, g.agenda_volgnummer
                """)
                .param("gemeente", gemeente.waarde())
                .param("vandaag", Tijd.vandaag(klok))
                .query((rij, _) -> new Regel(
                        rij.getObject("deelnemer_id", UUID.class),
                        rij.getObject("gesprek_id", UUID.class),
                        rij.getObject("kind_id", UUID.class),
                        rij.getInt("agenda_volgnummer")))
                .list();
    }

    private void legKlaar(Actor kring, List<Regel> regels) {
        regels.forEach(regel -> jdbc.sql("""
                insert into gesprek.uitnodiging (gemeente_id, uitnodiging_id, gesprek_id, kind_id, deelnemer_id, soort, volgnummer,
                                                 aangemaakt_op, volgende_poging_op)
                values (:gemeente, :id, :gesprek, :kind, :deelnemer, 'HERINNERING', :volgnummer, :nu, :nu)
                """)
                .param("gemeente", kring.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("gesprek", regel.gesprek())
                .param("kind", regel.kind())
                .param("deelnemer", regel.deelnemer())
                .param("volgnummer", regel.volgnummer())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update());
        logboek.gezienInLijst(
                kring,
                "GESPREK_HERINNEREN",
                regels.stream().map(regel -> new KindId(regel.kind())).toList());
    }
}
