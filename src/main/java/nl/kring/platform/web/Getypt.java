package nl.kring.platform.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.platform.Ids;

/** What a person wrote in a form that could not be kept, to copy from: every word of it, and nothing of what the form itself sends. */
final class Getypt {
    /** A choice (GEZAMENLIJK_GESPREK), a tick (ja), a version (12): nobody typed these. */
    private static final Pattern KEUZE = Pattern.compile("[A-Z][A-Z_]+|ja|on|true|false|\\d+");

    private Getypt() {}

    static List<String> teksten(Map<String, String[]> formulier) {
        return formulier.entrySet().stream()
                .filter(veld -> !veld.getKey().startsWith("_"))
                .flatMap(veld -> Stream.of(veld.getValue()))
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty() && !KEUZE.matcher(tekst).matches() && !isId(tekst))
                .distinct()
                .toList();
    }

    /** One id, or a line of a list: two of them. */
    private static boolean isId(String tekst) {
        return Stream.of(tekst.split(" ")).allMatch(deel -> Ids.lees(deel).isPresent());
    }
}
