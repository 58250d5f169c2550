package nl.kring.werkwijze;

import java.util.Optional;
import nl.kring.kind.KindGeplaatst;
import nl.kring.kind.Kinderen;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.kind.WijkcoachvraagBeantwoord;
import nl.kring.toestemming.ToestemmingVeranderd;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Derives the scenario anew on every fact that changes elsewhere, in the transaction of that change (R-SC-00). */
@Component
class Situatieluisteraar {
    private final Situatieboek boek;
    private final Houdingen houdingen;
    private final Kinderen kinderen;

    Situatieluisteraar(Situatieboek boek, Houdingen houdingen, Kinderen kinderen) {
        this.boek = boek;
        this.houdingen = houdingen;
        this.kinderen = kinderen;
    }

    @EventListener
    void op(KindGeplaatst event) {
        boek.pak(event.plaatsing());
    }

    @EventListener
    void op(WijkcoachvraagBeantwoord event) {
        var situatie = boek.pak(event.plaatsing());
        var antwoord = kinderen.beeldVan(event.plaatsing())
                .flatMap(kind -> Optional.ofNullable(kind.plaats().vraag()))
                .orElse(Wijkcoachvraag.ONBEKEND);
        boek.leidAf(situatie, situatie.feiten().met(antwoord));
    }

    @EventListener
    void op(ToestemmingVeranderd event) {
        var situatie = boek.pak(event.plaatsing());
        boek.leidAf(situatie, situatie.feiten().met(houdingen.van(event.plaatsing())));
    }
}
