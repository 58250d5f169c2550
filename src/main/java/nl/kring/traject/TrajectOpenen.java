package nl.kring.traject;

import java.time.Clock;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A coach opens a traject and becomes its casemanager (R-ST-03, BSL-18). Two who open at once get the same traject: the second
 * finds the first one's.
 */
@Service
public class TrajectOpenen {
    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Trajecten trajecten;
    private final ApplicationEventPublisher events;
    private final Clock klok;

    TrajectOpenen(JdbcClient jdbc, Toegang toegang, Trajecten trajecten, ApplicationEventPublisher events, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.trajecten = trajecten;
        this.events = events;
        this.klok = klok;
    }

    @Transactional
    public TrajectId open(Actor actor, OpenTraject opdracht) {
        toegang.eis(
                actor,
                Handeling.TRAJECT_OPENEN,
                opdracht.plaatsing().van(opdracht.kind()),
                opdracht.traject().waarde());
        if (bewaar(actor, opdracht) == 0) {
            return trajecten
                    .lopendVan(opdracht.plaatsing())
                    .or(() -> trajecten
                            .traject(opdracht.traject())
                            .filter(zelf -> zelf.plaatsing().equals(opdracht.plaatsing())))
                    .map(Traject::id)
                    .orElseThrow(() -> NietGevonden.van(opdracht.traject().waarde()));
        }
        events.publishEvent(
                new TrajectGeopend(actor.gemeente(), opdracht.traject(), opdracht.kind(), opdracht.plaatsing()));
        return opdracht.traject();
    }

    private int bewaar(Actor actor, OpenTraject opdracht) {
        var van = opdracht.van();
        return jdbc.sql("""
                insert into traject.traject (gemeente_id, traject_id, kind_id, plaatsing_id, hulpvraag, hulpvraag_van, casemanager_id, stand, gestart_op)
                values (:gemeente, :traject, :kind, :plaatsing, :hulpvraag, :van, :casemanager, 'LOPEND', :vandaag)
                on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("traject", opdracht.traject().waarde())
                .param("kind", opdracht.kind().waarde())
                .param("plaatsing", opdracht.plaatsing().waarde())
                .param(
                        "hulpvraag",
                        trajecten
                                .sleutel(actor, opdracht.kind())
                                .dicht(
                                        "traject.traject.hulpvraag",
                                        opdracht.traject().waarde(),
                                        opdracht.hulpvraag()))
                .param("van", van == null ? null : van.waarde())
                .param("casemanager", actor.persoon())
                .param("vandaag", Tijd.vandaag(klok))
                .update();
    }
}
