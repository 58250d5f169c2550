package nl.kring.gesprek.post;

import java.time.Clock;
import java.util.List;
import nl.kring.gesprek.Berichtsoort;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.HuidigeActor;
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

    private record Regel(Gast gast, int volgnummer) {}

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
                .query((rij, _) -> new Regel(Gast.uit(rij), rij.getInt("agenda_volgnummer")))
                .list();
    }

    private void legKlaar(Actor kring, List<Regel> regels) {
        regels.forEach(regel ->
                brievenbus.legKlaar(kring.gemeente(), regel.gast(), Berichtsoort.HERINNERING, regel.volgnummer()));
        logboek.gezienInLijst(
                kring,
                "GESPREK_HERINNEREN",
                regels.stream().map(regel -> regel.gast().kind()).toList());
    }
}
