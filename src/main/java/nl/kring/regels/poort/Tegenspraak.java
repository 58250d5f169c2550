package nl.kring.regels.poort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;
import nl.kring.regels.tabel.Trefwijze;

/** Two rows for the very same facts: that say something else, or the same twice. */
final class Tegenspraak {
    private Tegenspraak() {}

    static List<Bevinding> van(Tabel tabel) {
        var bevindingen = new ArrayList<Bevinding>();
        for (var later = 1; later < tabel.rijen().size(); later++) {
            for (var eerder = 0; eerder < later; eerder++) {
                var zin = tussen(tabel, tabel.rijen().get(eerder), tabel.rijen().get(later));
                if (zin.isPresent()) {
                    bevindingen.add(new Bevinding(
                            tabel.id().id(),
                            tabel.rijnaam(later),
                            null,
                            zin.get().formatted(tabel.rijnaam(eerder))));
                }
            }
        }
        return bevindingen;
    }

    private static Optional<String> tussen(Tabel tabel, Rij een, Rij ander) {
        if (!een.als().equals(ander.als())) {
            return Optional.empty();
        }
        if (een.dan().equals(ander.dan())) {
            return Optional.of("Deze rij zegt hetzelfde als rij %s.");
        }
        return tabel.trefwijze() == Trefwijze.EERSTE || zeggenIetsAnders(tabel, een, ander)
                ? Optional.of("Deze rij zegt voor dezelfde feiten iets anders dan rij %s.")
                : Optional.empty();
    }

    /** Where all rows count together, two may speak of the same facts, each about something else: the last value says nothing (BSL-01). */
    private static boolean zeggenIetsAnders(Tabel tabel, Rij een, Rij ander) {
        return IntStream.range(0, tabel.uitvoer().size())
                .filter(nummer -> !een.dan().get(nummer).equals(ander.dan().get(nummer)))
                .anyMatch(nummer -> {
                    var niets = tabel.uitvoer().get(nummer).waarden().getLast();
                    return !een.dan().get(nummer).equals(niets)
                            && !ander.dan().get(nummer).equals(niets);
                });
    }
}
