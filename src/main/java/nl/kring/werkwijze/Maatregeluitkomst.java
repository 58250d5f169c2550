package nl.kring.werkwijze;

import java.util.Set;
import nl.kring.kind.Wijkcoachpositie;
import nl.kring.platform.web.Bron;

/**
 * What DT4 gives: whom the childcare turns to first, where the wijkcoach stands, who says yes or no, and what is to be done.
 *
 * @param bron the rule, and what it is for
 * @param aanEenMens whether the table leaves the wijkcoach to a human (BSL-13)
 */
public record Maatregeluitkomst(
        Bron bron,
        EersteAanspreekpunt aanspreekpunt,
        Wijkcoachpositie positie,
        boolean aanEenMens,
        Toestemmingsgever toestemming,
        Set<Taak> taken) {

    public Maatregeluitkomst {
        taken = Set.copyOf(taken);
    }

    /** As in "DT4.2". */
    public String regel() {
        return bron.regel();
    }

    public enum EersteAanspreekpunt {
        OUDERS,
        GEZINSVOOGD,
        VOOGD
    }

    /** Under an OTS the parents keep gezag, and so they sign (DT3.G5). */
    public enum Toestemmingsgever {
        OUDERS,
        VOOGD,
        /** After a measure it is worked out anew from gezag (DT3.G). */
        WIE_GEZAG_HEEFT
    }

    public enum Taak {
        /** At the placement: is there a voogd or gezinsvoogd? May stay unanswered (BSL-25). */
        VRAAG_BIJ_PLAATSING,
        CONTACT_MET_VOOGD,
        /** The system reroutes; the wijkcoach of the location sees that it did (BSL-15). */
        KANAAL_BEWAKEN,
        WIJKCOACH_LATEN_WETEN,
        BESLIS_OVER_WIJKCOACH,
        /** The wijkcoach looks over what rested; it does not go on by itself (DT4.5). */
        WERK_NAKIJKEN
    }
}
