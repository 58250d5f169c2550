package nl.kring.regels.tabel;

import java.util.List;
import java.util.stream.IntStream;
import nl.kring.regels.TabelId;

/** What a row is called in a sentence: by its rule, with a number where more rows say parts of one rule. */
public final class Rijnaam {
    private Rijnaam() {}

    /**
     * The rule, or the place of the row.
     *
     * @param regels the rule of each row, in their order; one that is no rule of this table is called by its place
     */
    public static String van(TabelId tabel, List<String> regels, int plaats) {
        var regel = regels.get(plaats);
        if (!tabel.kent(regel)) {
            return "nummer " + (plaats + 1);
        }
        var zelfde = IntStream.range(0, regels.size())
                .filter(ander -> regels.get(ander).equals(regel))
                .boxed()
                .toList();
        return zelfde.size() == 1 ? regel : "%s (%d)".formatted(regel, zelfde.indexOf(plaats) + 1);
    }
}
