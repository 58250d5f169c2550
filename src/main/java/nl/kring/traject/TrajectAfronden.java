package nl.kring.traject;

import java.time.Clock;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a traject with how it ended. A talk that decides so calls this in its own transaction (R-BO-04). */
@Service
public class TrajectAfronden {
    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Trajecten trajecten;
    private final ApplicationEventPublisher events;
    private final Clock klok;

    TrajectAfronden(
            JdbcClient jdbc, Toegang toegang, Trajecten trajecten, ApplicationEventPublisher events, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.trajecten = trajecten;
        this.events = events;
        this.klok = klok;
    }

    /** @return false when someone else ended it first */
    @Transactional
    public boolean rondAf(Actor actor, TrajectId id, Afloop afloop, @Nullable String toelichting) {
        opSlot(id);
        var traject = trajecten.traject(id).orElseThrow(NietGevonden::of);
        toegang.eis(actor, Handeling.TRAJECT_AFRONDEN, traject.rondom(), id.waarde());
        var gelukt = jdbc.sql("""
                update traject.traject
                   set stand = 'AFGEROND', afgerond_op = :vandaag, afloop = :afloop, afloop_toelichting = :toelichting, versie = versie + 1
                 where traject_id = :id and stand = 'LOPEND'
                """)
                .param("id", id.waarde())
                .param("vandaag", Tijd.vandaag(klok))
                .param("afloop", afloop.name())
                .param(
                        "toelichting",
                        trajecten
                                .sleutel(actor, traject.kind())
                                .dichtOfLeeg("traject.traject.afloop_toelichting", id.waarde(), toelichting))
                .update();
        if (gelukt == 1) {
            events.publishEvent(new TrajectAfgerond(actor.gemeente(), id, traject.kind()));
        }
        return gelukt == 1;
    }

    /** After whoever plans or closes a talk of this traject at this moment: they end it as well, from the other side. */
    private void opSlot(TrajectId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:traject, 90))")
                .param("traject", id.toString())
                .query((_, _) -> true)
                .single();
    }
}
