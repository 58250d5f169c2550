package nl.kring.werkwijze;

import java.util.Collection;
import java.util.Comparator;

/** How parents look at a wijkcoach coming along; from nothing known to most reserved, which is the order that counts (BSL-03). */
public enum Houding {
    NIET_GEVRAAGD("nog niet gevraagd"),
    AKKOORD("vindt het goed"),
    BEDENKTIJD("denkt erover na"),
    HOUDT_AF("wil dit nu niet");

    private final String woorden;

    Houding(String woorden) {
        this.woorden = woorden;
    }

    /** Words for professionals and parents alike. */
    public String woorden() {
        return woorden;
    }

    /** BSL-03: of several people the most reserved counts; not asked only when nobody was asked. */
    public static Houding samen(Collection<Houding> houdingen) {
        return houdingen.stream().max(Comparator.naturalOrder()).orElse(NIET_GEVRAAGD);
    }
}
