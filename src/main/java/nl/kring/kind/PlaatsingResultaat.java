package nl.kring.kind;

import java.util.List;
import nl.kring.platform.KindId;

/** What can come of placing a child. */
public sealed interface PlaatsingResultaat {
    record Geplaatst(KindId kind, PlaatsingId plaatsing) implements PlaatsingResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements PlaatsingResultaat {}

    /** What stands in the way, each with its own sentence at its own field. */
    enum Bezwaar {
        GEBOREN_IN_DE_TOEKOMST,
        TE_OUD,
        BEGIN_VOOR_GEBOORTE,
        EINDE_VOOR_BEGIN,
        GEEN_DAGEN,
        GEEN_GEZAG,
        UITLEG_IN_DE_TOEKOMST,
        GEZAG_PAST_NIET,
        GROEP_ONBEKEND
    }
}
