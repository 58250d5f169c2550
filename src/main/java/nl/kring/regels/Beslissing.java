package nl.kring.regels;

import java.util.List;
import java.util.function.Function;

/**
 * A decision table as code asks it: typed facts in, a typed outcome out. Whoever owns the facts makes one, and a test holds the words of
 * its types against the columns of the table.
 *
 * @param feiten the facts as the table knows them, in the order of its columns
 */
public record Beslissing<F, U>(TabelId tabel, Function<F, List<String>> feiten, Function<Gevolg, U> uitkomst) {

    public U neem(Werkwijze werkwijze, F feit) {
        return uitkomst.apply(werkwijze.beslis(tabel, feiten.apply(feit)));
    }
}
