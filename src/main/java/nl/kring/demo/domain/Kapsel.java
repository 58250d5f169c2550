package nl.kring.demo.domain;

import java.util.List;
import java.util.Map;

/** How the invented people are drawn: those with a story as the design has them, the others by their name. */
final class Kapsel {
    private static final Map<String, String> BEKEND = Map.of(
            "Esra", "DOEK",
            "Anouk", "LANG",
            "Wim", "KORT",
            "Henk", "KORT",
            "Joyce", "KRUL",
            "Ruben", "BAARD",
            "Mieke", "KNOT",
            "Fatima", "BOB",
            "Lotte", "LANG",
            "Tom", "KORT");
    /** For somebody of whom no more than a name was made up: what anyone may wear. */
    private static final List<String> GEWOON = List.of("KRUL", "KORT", "BOB", "KNOT", "LANG");

    private Kapsel() {}

    static String van(String roepnaam) {
        return BEKEND.getOrDefault(roepnaam, GEWOON.get(Math.floorMod(roepnaam.hashCode(), GEWOON.size())));
    }
}
