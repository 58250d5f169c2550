package nl.kring.verzoek;

import nl.kring.platform.taal.Woorden;

/** What a parent may ask about what Kring holds of the child. */
public enum Verzoeksoort {
    /** AVG 15. */
    INZIEN("zien wat er staat"),
    /** AVG 16. */
    VERBETEREN("iets verbeteren"),
    /** AVG 17. */
    WEGHALEN("iets weghalen");

    private final String woord;

    Verzoeksoort(String woord) {
        this.woord = woord;
    }

    /** As the parent says it, in Dutch. */
    public String zin() {
        return zin(Woorden.nederlands());
    }

    public String zin(Woorden woorden) {
        return woorden.zegVan("verzoeksoort", this);
    }

    /** "iets verbeteren", for a list. */
    public String woord() {
        return woord;
    }
}
