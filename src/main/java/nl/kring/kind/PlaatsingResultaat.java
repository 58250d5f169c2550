package nl.kring.kind;

import java.util.List;
import nl.kring.platform.KindId;

/** What can come of placing a child. */
public sealed interface PlaatsingResultaat {
    record Geplaatst(KindId kind, PlaatsingId plaatsing) implements PlaatsingResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements PlaatsingResultaat {}

    /** What stands in the way, in the order of the form; each has its own sentence at its own field. */
    enum Bezwaar {
        GEBOREN_IN_DE_TOEKOMST,
        TE_OUD,
        GEEN_GEZAG,
        GEZAG_DUBBEL,
        GEZAG_NIET_COMPLEET,
        GEZAG_PAST_NIET,
        GROEP_ONBEKEND,
        MENTOR_ONBEKEND,
        GEEN_DAGEN,
        BEGIN_VOOR_GEBOORTE,
        EINDE_VOOR_BEGIN,
        EINDE_VOORBIJ,
        EINDE_TE_LAAT,
        UITLEG_IN_DE_TOEKOMST,
        UITLEG_TE_VROEG
    }
}
