package nl.kring.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
     * @param woorden for a column with codes, by its name: what a parent reads for each; without one the code itself in small letters
     */
    public record Deel(
            String naam, String titel, Set<String> tabellen, String sql, Map<String, UnaryOperator<String>> woorden) {

        public Deel {
            tabellen = Set.copyOf(tabellen);
            woorden = Map.copyOf(woorden);
        }

        public Deel(String naam, String titel, Set<String> tabellen, String sql) {
            this(naam, titel, tabellen, sql, Map.of());
        }

        /** The same, with words for the codes of this column. */
        public Deel met(String kolom, UnaryOperator<String> woord) {
            var erbij = new HashMap<>(woorden);
            erbij.put(kolom, woord);
            return new Deel(naam, titel, tabellen, sql, erbij);
        }

        /** The same, where the codes are the names of this enum. */
        public <E extends Enum<E>> Deel met(String kolom, Class<E> soort, Function<E, String> woord) {
            return met(kolom, code -> woord.apply(Enum.valueOf(soort, code)));
        }
    }
}
