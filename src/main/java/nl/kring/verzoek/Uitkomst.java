package nl.kring.verzoek;

/** What came of a request. */
public enum Uitkomst {
    GEDAAN("Ja, dit is gedaan"),
    DEELS("Voor een deel"),
    NIET("Nee, dit kan niet");

    private final String zin;

    Uitkomst(String zin) {
        this.zin = zin;
    }

    public String zin() {
        return zin;
    }
}
