package nl.kring.werkafspraak;

import java.time.LocalDate;
import java.util.List;

/**
 * The order to issue a new version.
 *
 * @param na the newest version that the form knew of, or 0: so that sending it twice, or two people at once, issue one
 * @param van from which day it asks to be signed
 */
public record GeefUit(int na, String titel, String tekst, LocalDate van) {

    /** What can come of it. */
    public sealed interface Resultaat {
        record Uitgegeven(int nummer) implements Resultaat {}

        record NogNiet(List<Bezwaar> bezwaren) implements Resultaat {
            public NogNiet {
                bezwaren = List.copyOf(bezwaren);
            }
        }
    }

    public enum Bezwaar {
        DAG_VOORBIJ,
        DAG_TE_VER,
        DAG_VOOR_DE_VORIGE,
        INMIDDELS_EEN_ANDERE
    }
}
