package nl.kring.platform.inlezen;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column that an import knows.
 *
 * @param naam as the handbook writes it, and as the report names it
 * @param ookWel other names that people give it
 */
public record Kolom(String naam, boolean verplicht, List<String> ookWel) {
    private static final Pattern TELT_NIET = Pattern.compile("[^\\p{L}\\p{N}]");

    public Kolom {
        ookWel = List.copyOf(ookWel);
    }

    public static Kolom moet(String naam, String... ookWel) {
        return new Kolom(naam, true, List.of(ookWel));
    }

    public static Kolom mag(String naam, String... ookWel) {
        return new Kolom(naam, false, List.of(ookWel));
    }

    /** Whether a heading means this column: capitals, spaces, dashes and underscores do not matter. */
    boolean heet(String kop) {
        var vorm = vorm(kop);
        return Stream.concat(Stream.of(naam), ookWel.stream())
                .anyMatch(deze -> vorm(deze).equals(vorm));
    }

    private static String vorm(String kop) {
        return TELT_NIET
                .matcher(Normalizer.normalize(kop, Normalizer.Form.NFC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
