package nl.kring.uitvoer.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known, as people read it. Public for its template. */
public final class Uitvoerwoord {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private Uitvoerwoord() {}

    public static String van(@Nullable Object waarde) {
        return switch (waarde) {
            case null -> "";
            case LocalDate dag -> dag.format(DAG);
            case Boolean ja -> ja ? "ja" : "nee";
            default -> waarde.toString();
        };
    }
}
