package nl.kring.werkwijze;

import java.util.List;

/** What can come of judging, or of ending the involvement of a wijkcoach. */
public sealed interface BeoordelingResultaat {
    record Vastgelegd(Situatie situatie) implements BeoordelingResultaat {}

    /** A colleague or a parent was first: look at how it stands now. Nothing was written. */
    record InmiddelsGewijzigd(Situatie nu) implements BeoordelingResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements BeoordelingResultaat {
        public NogNiet {
            bezwaren = List.copyOf(bezwaren);
        }
    }

    enum Bezwaar {
        REDEN_ONTBREEKT,
        REDEN_TE_LANG,
        ER_IS_AL_EEN_WIJKCOACH,
        ER_IS_GEEN_WIJKCOACH
    }
}
