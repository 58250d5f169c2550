package nl.kring.regels.poort;

import java.util.List;
import nl.kring.regels.tabel.Bevinding;

/** What the gate says, as sentences. */
final class Poortzinnen {
    private Poortzinnen() {}

    static List<String> van(Keuring keuring) {
        return switch (keuring) {
            case Keuring.Goed _ -> List.of();
            case Keuring.Fout fout ->
                fout.bevindingen().stream().map(Bevinding::volledig).toList();
        };
    }
}
