package nl.kring.platform.tabel;

import java.util.Locale;
import java.util.regex.Pattern;

/** How Excel shows a number, by its format: dates and times are plain numbers there. */
enum Getalsoort {
    GETAL,
    DATUM,
    TIJD,
    DATUM_EN_TIJD;

    /** Not part of the pattern: quoted text, escaped characters, padding, colours, conditions, currencies. */
    private static final Pattern GEEN_PATROON = Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[[^]]*]?");

    /** The formats that have a number only (ECMA-376-1, 18.8.30), with those of other languages. */
    static Getalsoort ingebouwd(int nummer) {
        if ((nummer >= 14 && nummer <= 17) || (nummer >= 27 && nummer <= 31) || nummer == 36) {
            return DATUM;
        }
        if ((nummer >= 50 && nummer <= 54) || nummer == 57 || nummer == 58) {
            return DATUM;
        }
        if ((nummer >= 18 && nummer <= 21) || (nummer >= 32 && nummer <= 35) || nummer == 45 || nummer == 47) {
            return TIJD;
        }
        return nummer == 22 ? DATUM_EN_TIJD : GETAL;
    }

    /**
     * By the pattern itself. An {@code m} alone is a month, next to hours or seconds it is minutes. Elapsed time
     * ({@code [h]:mm}) can exceed a day and stays a number.
     */
    static Getalsoort vanPatroon(String patroon) {
        var deel = GEEN_PATROON
                .matcher(patroon.toLowerCase(Locale.ROOT).replace("am/pm", "").replace("a/p", ""))
                .replaceAll(gevonden -> gevonden.group().matches("\\[(h+|m+|s+)]") ? "!" : "");
        int punt = deel.indexOf(';');
        deel = punt < 0 ? deel : deel.substring(0, punt);
        if (deel.contains("!") || deel.contains("general")) {
            return GETAL;
        }
        boolean tijd = deel.contains("h") || deel.contains("s");
        boolean datum = deel.contains("y") || deel.contains("d") || (deel.contains("m") && !tijd);
        if (datum) {
            return tijd ? DATUM_EN_TIJD : DATUM;
        }
        return tijd ? TIJD : GETAL;
    }
}
