package nl.kring.toestemming;

import java.util.List;

/** What can come of giving or noting an answer. */
public sealed interface AntwoordResultaat {
    record Vastgelegd(AntwoordId id) implements AntwoordResultaat {}

    /** This person answered meanwhile: look at that first. Nothing was written. */
    record Inmiddels(GegevenAntwoord laatste) implements AntwoordResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements AntwoordResultaat {
        public NogNiet {
            bezwaren = List.copyOf(bezwaren);
        }
    }

    enum Bezwaar {
        VRAAG_VERLOPEN,
        OUDER_ONBEKEND,
        GEZAG_ONDUIDELIJK,
        NIETS_OM_TE_STOPPEN,
        NIVEAU_ONTBREEKT,
        NIVEAU_TE_HOOG,
        RICHTING_ONTBREEKT,
        RICHTING_NIET_GEVRAAGD,
        GEGEVENS_ONTBREKEN,
        GEGEVENS_NIET_GEVRAAGD,
        EINDE_VOORBIJ,
        EINDE_NA_DE_VRAAG,
        /** There is nothing in this parent's name that somebody else noted. */
        NIETS_TE_BETWISTEN,
        OP_IN_DE_TOEKOMST,
        OP_VOOR_DE_VRAAG,
        OP_VOOR_HET_VORIGE_ANTWOORD,
        /** The parent answered in person; only that parent makes it wider. */
        EIGEN_ANTWOORD
    }
}
