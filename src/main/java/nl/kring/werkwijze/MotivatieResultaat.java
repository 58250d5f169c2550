package nl.kring.werkwijze;

import java.util.List;

/** What can come of recording a talk about a wijkcoach. */
public sealed interface MotivatieResultaat {
    record Vastgelegd(Situatie situatie) implements MotivatieResultaat {}

    /** A colleague or a parent was first: look at how it stands now. Nothing was written. */
    record InmiddelsGewijzigd(Situatie nu) implements MotivatieResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements MotivatieResultaat {
        public NogNiet {
            bezwaren = List.copyOf(bezwaren);
        }
    }

    enum Bezwaar {
        NIET_AAN_DE_ORDE,
        NIEMAND_GESPROKEN,
        OUDER_ONBEKEND,
        BELANG_ONTBREEKT,
        BELANG_TE_LANG,
        OP_IN_DE_TOEKOMST,
        OP_TE_LANG_GELEDEN,
        TERUGKOMEN_ONTBREEKT,
        TERUGKOMEN_IN_HET_VERLEDEN,
        TERUGKOMEN_TE_VER
    }
}
