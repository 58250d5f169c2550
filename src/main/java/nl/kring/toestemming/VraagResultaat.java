package nl.kring.toestemming;

import java.util.List;
import nl.kring.kind.Communicatiekanaal.Omweg;

/** What can come of asking the parents. */
public sealed interface VraagResultaat {
    record Gevraagd(ToestemmingId id) implements VraagResultaat {}

    /** The parents are already thinking about this, or already said yes: no second question (BSL-02). */
    record IsErAl(ToestemmingId id) implements VraagResultaat {}

    /** Too soon, too often, or not wanted any more; unless there is a new fact (DT3.9). */
    record Wachten(Herhaling herhaling) implements VraagResultaat {}

    /** The wijkcoach steps back: contact goes by the (gezins)voogd, and there is nothing to ask the parents for now (BSL-15). */
    record AndereWeg(Omweg omweg) implements VraagResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements VraagResultaat {
        public NogNiet {
            bezwaren = List.copyOf(bezwaren);
        }
    }

    enum Bezwaar {
        BELANG_ONTBREEKT,
        BELANG_TE_LANG,
        RICHTING_ONTBREEKT,
        GEGEVENS_ONTBREKEN,
        AANLEIDING_ONTBREEKT,
        WIJKCOACH_ONBEKEND,
        EINDE_IN_HET_VERLEDEN,
        EINDE_TE_VER,
        GEZAG_ONDUIDELIJK
    }
}
