package nl.kring.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Grond;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.Actie;
import nl.kring.traject.Doel;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.traject.Trajecten;
import org.springframework.stereotype.Component;

/** Opens a traject for a reader: through the door first, then what it holds of itself. */
@Component
class Trajectdeur {
    private final Toegang toegang;
    private final Trajecten trajecten;
    private final Kinderen kinderen;
    private final Clock klok;

    Trajectdeur(Toegang toegang, Trajecten trajecten, Kinderen kinderen, Clock klok) {
        this.toegang = toegang;
        this.trajecten = trajecten;
        this.kinderen = kinderen;
        this.klok = klok;
    }

    record Open(
            Traject traject, Kindbeeld kind, List<Doel> doelen, List<Actie> acties, Grond grond, LocalDate vandaag) {

        /** A wijkcoach reads the reports of some talks at most: that there is none to read says nothing then. */
        boolean leestElkVerslag() {
            return grond != Grond.TOESTEMMING;
        }
    }

    Open open(Actor actor, TrajectId id) {
        var traject = trajecten.traject(id).orElseThrow(NietGevonden::of);
        var grond = toegang.eis(actor, Handeling.TRAJECT_LEZEN, traject.rondom(), id.waarde());
        return new Open(
                traject,
                kinderen.beeldVan(traject.plaatsing()).orElseThrow(NietGevonden::of),
                trajecten.doelen(id),
                trajecten.acties(id),
                grond,
                Tijd.vandaag(klok));
    }
}
