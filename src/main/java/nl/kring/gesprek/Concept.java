package nl.kring.gesprek;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed about a talk and is not closed yet: nothing typed is lost (R-BO-04).
 *
 * @param versie what the editor saw
 * @param formulier the form that it was typed in
 * @param velden every field, as it was typed
 */
public record Concept(GesprekId gesprek, int versie, UUID formulier, Map<String, List<String>> velden) {

    public Concept {
        var schoon = new LinkedHashMap<String, List<String>>();
        // PostgreSQL cannot keep the zero character; nobody can see it either
        velden.forEach((veld, waarden) -> schoon.put(
                veld, waarden.stream().map(waarde -> waarde.replace("\0", "")).toList()));
        velden = schoon;
    }

    /** How much was typed, in characters. */
    int omvang() {
        return velden.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
