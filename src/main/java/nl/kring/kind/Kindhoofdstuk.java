package nl.kring.kind;

import java.util.List;
import java.util.Set;

/**
 * What a module holds of a child, for a parent who takes everything along (AVG 15 and 20). Each module brings its own as a bean; a
 * test reads the catalogue and says which table nobody brings.
 *
 * @param naam the key in a file for machines
 * @param titel the heading for people
 */
public record Kindhoofdstuk(String naam, String titel, List<Deel> delen) {
    /** At the end of a column's name: it holds a code of Kring, to be read as words. What people wrote stays as they wrote it. */
    public static final String CODE = "*";

    public Kindhoofdstuk {
        delen = List.copyOf(delen);
    }

    /**
     * A list of rows: one query, in which {@code :kind} is the child. The columns' names are what people read. Asked as the parent, so
     * that row security has taken away what is not for this parent; ids stay out. A text that people wrote comes as {@code kind.tekst(…)}.
     *
     * @param tabellen what it shows the rows of, such as "traject.doel"
     */
    public record Deel(String naam, String titel, Set<String> tabellen, String sql) {

        public Deel {
            tabellen = Set.copyOf(tabellen);
        }
    }
}
