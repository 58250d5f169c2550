package nl.kring.platform.inlezen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a word of a list, as the screens write it or as programs do ({@code LOCATIEMANAGER}). */
public final class Woordkeuze {
    private static final Pattern TELT_NIET = Pattern.compile("[^\\p{L}\\p{N}]");

    private Woordkeuze() {}

    public static <E extends Enum<E>> Optional<E> lees(String tekst, Class<E> soort, Function<E, String> woord) {
        var vorm = vorm(tekst);
        return Arrays.stream(soort.getEnumConstants())
                .filter(optie -> vorm(optie.name()).equals(vorm)
                        || vorm(woord.apply(optie)).equals(vorm))
                .findFirst();
    }

    public static <E extends Enum<E>> String kiesUit(Class<E> soort, Function<E, String> woord) {
        return Arrays.stream(soort.getEnumConstants())
                .map(woord)
                .collect(Collectors.joining(", ", "Dit woord kent Kring hier niet. Kies uit: ", "."));
    }

    /** As people and spreadsheets write it. */
    public static Optional<Boolean> jaNee(String tekst) {
        var vorm = vorm(tekst);
        if (Stream.of("ja", "j", "waar", "true", "1").anyMatch(vorm::equals)) {
            return Optional.of(true);
        }
        return Stream.of("nee", "n", "onwaar", "false", "0").anyMatch(vorm::equals)
                ? Optional.of(false)
                : Optional.empty();
    }

    private static String vorm(String tekst) {
        return TELT_NIET.matcher(tekst).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
