package nl.kring.verzoek;

/** What a parent may ask about what Kring holds of the child. */
public enum Verzoeksoort {
    /** AVG 15. */
    INZIEN("Ik wil zien wat er staat", "zien wat er staat"),
    /** AVG 16. */
    VERBETEREN("Er klopt iets niet", "iets verbeteren"),
    /** AVG 17. */
    WEGHALEN("Ik wil dat er iets weggaat", "iets weghalen");

    private final String zin;
    private final String woord;

    Verzoeksoort(String zin, String woord) {
        this.zin = zin;
        this.woord = woord;
    }

    /** As the parent says it. */
    public String zin() {
        return zin;
    }

    /** "iets verbeteren", for a list. */
    public String woord() {
        return woord;
    }
}
