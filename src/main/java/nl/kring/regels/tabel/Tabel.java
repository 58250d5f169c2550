package nl.kring.regels.tabel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.kring.regels.TabelId;

/** A decision table, as it was read: whether it is any good is for the gate to say. */
public record Tabel(
        TabelId id, String vraag, Trefwijze trefwijze, List<Kolom> invoer, List<Kolom> uitvoer, List<Rij> rijen) {
    /** More nobody reads; every row is held against every other, so it is also a bound on the work. */
    public static final int HOOGSTENS_RIJEN = 200;

    public Tabel {
        invoer = List.copyOf(invoer);
        uitvoer = List.copyOf(uitvoer);
        rijen = List.copyOf(rijen);
    }

    public Tabel met(List<Rij> andere) {
        return new Tabel(id, vraag, trefwijze, invoer, uitvoer, andere);
    }

    /** What the row at this place is called: "DT2.7 (2)". */
    public String rijnaam(int plaats) {
        return Rijnaam.van(id, rijen.stream().map(Rij::regel).toList(), plaats);
    }

    /** The places of all rows that fit, in their order. */
    public List<Integer> passend(List<String> feiten) {
        return IntStream.range(0, rijen.size())
                .filter(plaats -> rijen.get(plaats).past(feiten))
                .boxed()
                .toList();
    }

    /** The places of the rows that count. */
    public List<Integer> tellend(List<String> feiten) {
        var passend = passend(feiten);
        return trefwijze == Trefwijze.ALLE || passend.isEmpty() ? passend : passend.subList(0, 1);
    }

    /** What follows from these facts, a value for each outcome: the strongest word of the rows that count; empty where none counts. */
    public List<String> uitkomst(List<String> feiten) {
        var tellend = tellend(feiten);
        return IntStream.range(0, uitvoer.size())
                .mapToObj(kolom -> tellend.stream()
                        .map(rij -> rijen.get(rij).dan().get(kolom))
                        .min(Comparator.comparing(uitvoer.get(kolom).waarden()::indexOf))
                        .orElse(""))
                .toList();
    }

    /** Every combination of the facts: the domains are small and finite, so all of them can be run. */
    public List<List<String>> combinaties() {
        List<List<String>> alle = List.of(List.of());
        for (var kolom : invoer) {
            var langer =
                    new ArrayList<List<String>>(alle.size() * kolom.waarden().size());
            for (var begin : alle) {
                for (var waarde : kolom.waarden()) {
                    var feiten = new ArrayList<>(begin);
                    feiten.add(waarde);
                    langer.add(List.copyOf(feiten));
                }
            }
            alle = langer;
        }
        return alle;
    }
}
