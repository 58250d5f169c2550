package nl.kring.verzoek;

import nl.kring.platform.taal.Woorden;

/** What came of a request. */
public enum Uitkomst {
    GEDAAN,
    DEELS,
    NIET;

    /** In Dutch. */
    public String zin() {
        return zin(Woorden.nederlands());
    }

    public String zin(Woorden woorden) {
        return woorden.zegVan("uitkomst", this);
    }
}
