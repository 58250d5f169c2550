package nl.kring.uitvoer;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the database keeps as a code, as people read it: "GEZAMENLIJK_OUDERLIJK_GEZAG" is "gezamenlijk ouderlijk gezag". */
final class Codewoord {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(_[A-Z]+)*");
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    private Codewoord() {}

    static String van(String tekst) {
        if (!CODE.matcher(tekst).matches()) {
            return tekst;
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(dag -> dag.name().equals(tekst))
                .map(dag -> dag.getDisplayName(TextStyle.FULL, NEDERLANDS))
                .findFirst()
                .orElseGet(() -> tekst.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
