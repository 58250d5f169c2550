package nl.kring.regels.versie;

import java.util.List;
import nl.kring.regels.tabel.Bevinding;

/** What can come of working on a version. */
public sealed interface Versieuitkomst {
    record Gedaan() implements Versieuitkomst {}

    /** With everything that is in the way at once. */
    record NogNiet(List<Bezwaar> bezwaren, List<Bevinding> bevindingen) implements Versieuitkomst {
        public NogNiet {
            bezwaren = List.copyOf(bezwaren);
            bevindingen = List.copyOf(bevindingen);
        }

        static NogNiet om(Bezwaar... bezwaren) {
            return new NogNiet(List.of(bezwaren), List.of());
        }
    }

    /** Somebody else changed this since it was opened. */
    record InmiddelsGewijzigd() implements Versieuitkomst {}

    /** It is not in the state that this is for. */
    record KanNietMeer(Stand stand) implements Versieuitkomst {}
}
