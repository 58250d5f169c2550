package nl.kring.regels.poort;

import java.util.List;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.regels.tabel.Tabel;

/** What the gate says of a table. */
public sealed interface Keuring {

    record Goed(Tabel tabel) implements Keuring {}

    /** What is wrong, never empty; the version in force stands. */
    record Fout(List<Bevinding> bevindingen) implements Keuring {
        public Fout {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
