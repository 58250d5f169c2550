package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.List;

/** What can come of asking the parents. */
public sealed interface VraagResultaat {
    record Gevraagd(ToestemmingId id) implements VraagResultaat {}

    /** The parents are already thinking about this, or already said yes: no second question (BSL-02). */
    record IsErAl(ToestemmingId id) implements VraagResultaat {}

    /** Too soon or too often; from this day it may (DT3.9). */
    record Wachten(LocalDate vanaf) implements VraagResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements VraagResultaat {
        public NogNiet {
            bezwaren = List.copyOf(bezwaren);
        }
    }

    enum Bezwaar {
        BELANG_ONTBREEKT,
        BELANG_TE_LANG,
        NIVEAU_NIET_TE_VRAGEN,
        WIJKCOACH_ONBEKEND,
        EINDE_IN_HET_VERLEDEN,
        EINDE_TE_VER,
        GEZAG_ONDUIDELIJK
    }
}
