package nl.kring.gesprek.post;

import java.util.List;
import nl.kring.gesprek.Berichtsoort;
import nl.kring.kind.MaatregelVeranderd;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.KindId;
import nl.kring.toestemming.ToestemmingVeranderd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever may no longer read about a child is told that a planned talk is off for them; whoever may again, is invited again. After
 * an answer of the parents at once, through the registry of events; by the clock for what ends by itself: a place, a function, gezag,
 * a yes that was given until a day. Binds its actor before the transaction opens, which ApplicationModuleListener would not.
 */
@Component
class ToegangVolgen {
    private final JdbcClient jdbc;
    private final Brievenbus brievenbus;
    private final Logboek logboek;
    private final TransactionTemplate transactie;

    ToegangVolgen(JdbcClient jdbc, Brievenbus brievenbus, Logboek logboek, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.brievenbus = brievenbus;
        this.logboek = logboek;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** Twice is no harm: the second time there is nothing left to tell. */
    @Async
    @TransactionalEventListener
    void op(ToestemmingVeranderd veranderd) {
        volg(veranderd.gemeente(), veranderd.kind());
    }

    /** A wijkcoach steps back for a (gezins)voogd, or looked over what rested (DT4). */
    @Async
    @TransactionalEventListener
    void op(MaatregelVeranderd veranderd) {
        volg(veranderd.gemeente(), veranderd.kind());
    }

    void volgAlles() {
        brievenbus.gemeenten().forEach(gemeente -> volg(gemeente, null));
    }

    private void volg(GemeenteId gemeente, @Nullable KindId kind) {
        var kring = Actor.systeem(gemeente);
        HuidigeActor.als(kring, () -> {
            transactie.executeWithoutResult(_ -> {
                eenVoorEen(gemeente);
                nieuws(kind).forEach(nieuws -> vertel(kring, nieuws));
            });
            return true;
        });
    }

    private record Nieuws(Gast gast, boolean welkom) {}

    /** Two that look at the same guest would both write to them. */
    private void eenVoorEen(GemeenteId gemeente) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended(:gemeente, 92))")
                .param("gemeente", gemeente.waarde().toString())
                .query(Boolean.class)
                .single();
    }

    private List<Nieuws> nieuws(@Nullable KindId kind) {
        return jdbc.sql("""
                select deelnemer_id, gesprek_id, kind_id, welkom from gesprek.postgast
                 where (:kind::uuid is null or kind_id = :kind::uuid)
                   and (welkom and laatste = 'INTREKKING' or not welkom and laatste in ('UITNODIGING', 'WIJZIGING'))
                 order by deelnemer_id
                """)
                .param("kind", kind == null ? null : kind.waarde())
                .query((rij, _) -> new Nieuws(Gast.uit(rij), rij.getBoolean("welkom")))
                .list();
    }

    /** Under a new calendar number each time: an agenda believes only what is newer than what it has. */
    private void vertel(Actor kring, Nieuws nieuws) {
        var gast = nieuws.gast();
        var nummer = jdbc.sql(
                        "update gesprek.postgesprek set agenda_volgnummer = agenda_volgnummer + 1 where gesprek_id = :id returning agenda_volgnummer")
                .param("id", gast.gesprek().waarde())
                .query(Integer.class)
                .single();
        var soort = nieuws.welkom() ? Berichtsoort.UITNODIGING : Berichtsoort.INTREKKING;
        brievenbus.legKlaar(kring.gemeente(), gast, soort, nummer);
        logboek.toegestaan(
                kring,
                soort + "_KLAARLEGGEN",
                gast.kind(),
                gast.gesprek().waarde(),
                kring.soort().name());
    }
}
