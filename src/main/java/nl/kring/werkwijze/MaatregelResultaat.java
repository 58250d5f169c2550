package nl.kring.werkwijze;

import java.util.List;

/** What can come of recording, changing or ending a measure. */
public sealed interface MaatregelResultaat {
    record Vastgelegd() implements MaatregelResultaat {}

    /** A colleague was first: look at how it stands now. Nothing was written. */
    record InmiddelsGewijzigd() implements MaatregelResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements MaatregelResultaat {
        public NogNiet {
            bezwaren = List.copyOf(bezwaren);
        }
    }

    enum Bezwaar {
        /** A natural person as voogd follows from gezag, and is not recorded as a measure (BSL-13). */
        VOLGT_UIT_GEZAG,
        BEGINT_LATER,
        EINDE_VOOR_BEGIN,
        ER_IS_ER_AL_EEN,
        ER_IS_GEEN_VOOGD,
        IS_VOORBIJ
    }
}
