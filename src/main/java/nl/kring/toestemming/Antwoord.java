package nl.kring.toestemming;

/** What someone with gezag can answer. The first three stand side by side, equal; stopping is as easy as saying yes. */
public enum Antwoord {
    JA("zei ja", "ja"),
    NEE("zei nee", "nee"),
    BEDENKTIJD("wil er eerst over praten", "wil eerst praten"),
    INGETROKKEN("is gestopt met delen", "gestopt");

    private final String zin;
    private final String woord;

    Antwoord(String zin, String woord) {
        this.zin = zin;
        this.woord = woord;
    }

    /** What comes after the name: "Samira zei ja". */
    public String zin() {
        return zin;
    }

    public String woord() {
        return woord;
    }
}
