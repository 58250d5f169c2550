package nl.kring.organisatie;

import java.util.Optional;

/** What somebody looks for: two signs at least, so that a search is never a list of everybody, and a hundred at most. */
public record Zoekterm(String woorden) {
    public static final int MINSTENS = 2;
    public static final int HOOGSTENS = 100;

    public Zoekterm {
        if (!past(woorden)) {
            throw new IllegalArgumentException("geen zoekterm");
        }
    }

    /** From a cleaned text; absent when it is too short or too long to search with. */
    public static Optional<Zoekterm> van(String tekst) {
        var woorden = tekst.strip().replaceAll("\\s+", " ");
        return past(woorden) ? Optional.of(new Zoekterm(woorden)) : Optional.empty();
    }

    private static boolean past(String woorden) {
        var lengte = woorden.codePointCount(0, woorden.length());
        return lengte >= MINSTENS && lengte <= HOOGSTENS;
    }

    /** For LIKE: anywhere in the text, and nothing that was typed counts as a wildcard. */
    public String patroon() {
        return "%" + woorden.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
