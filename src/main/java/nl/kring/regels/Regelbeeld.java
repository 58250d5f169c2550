package nl.kring.regels;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.regels.Tabelwoorden.Deel;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;

/**
 * One rule of one version as people read it: its sentences, its place in the plan, and its rows in words. Several rows may say parts of
 * one rule.
 *
 * @param telt which of the rows that fit count
 * @param plaatsen which rows of the table these are, counted from 1
 * @param vanRijen how many rows the table has
 */
public record Regelbeeld(
        String id,
        TabelId tabel,
        String vraag,
        String telt,
        String plek,
        List<Rijbeeld> rijen,
        List<Integer> plaatsen,
        int vanRijen) {

    /** One row in words: what it looks at, what follows, and what it is for. */
    public record Rijbeeld(List<Deel> als, List<Deel> dan, String reden) {}

    public List<String> zinnen() {
        return rijen.stream().map(Rijbeeld::reden).distinct().toList();
    }

    /** All rules of all tables, in the order of their rows. */
    public static List<Regelbeeld> alle(Werkwijze werkwijze) {
        return Arrays.stream(TabelId.values())
                .map(werkwijze::tabel)
                .flatMap(Regelbeeld::uit)
                .toList();
    }

    /** Absent: this version has no such rule. */
    public static Optional<Regelbeeld> van(Werkwijze werkwijze, String regel) {
        return Arrays.stream(TabelId.values())
                .filter(id -> id.kent(regel))
                .flatMap(id -> uit(werkwijze.tabel(id)))
                .filter(beeld -> beeld.id().equals(regel))
                .findFirst();
    }

    private static Stream<Regelbeeld> uit(Tabel tabel) {
        return tabel.rijen().stream().map(Rij::regel).distinct().map(regel -> beeld(tabel, regel));
    }

    private static Regelbeeld beeld(Tabel tabel, String regel) {
        var plaatsen = IntStream.range(0, tabel.rijen().size())
                .filter(plaats -> tabel.rijen().get(plaats).regel().equals(regel))
                .boxed()
                .toList();
        var rijen = plaatsen.stream().map(tabel.rijen()::get).toList();
        return new Regelbeeld(
                regel,
                tabel.id(),
                tabel.vraag(),
                tabel.trefwijze().zin(),
                rijen.getFirst().plek(),
                rijen.stream()
                        .map(rij -> new Rijbeeld(
                                Tabelwoorden.feiten(tabel, rij), Tabelwoorden.gevolgen(tabel, rij), rij.reden()))
                        .toList(),
                plaatsen.stream().map(plaats -> plaats + 1).toList(),
                tabel.rijen().size());
    }
}
