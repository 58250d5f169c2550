package nl.kring.toestemming;

/** What someone with gezag can answer. The first three stand side by side, equal; stopping is as easy as saying yes. */
public enum Antwoord {
    JA("zei ja", "ja", false),
    NEE("zei nee", "nee", true),
    BEDENKTIJD("wil er eerst over praten", "wil eerst praten", false),
    INGETROKKEN("is gestopt met delen", "gestopt", true),
    /** Parents tell it themselves; the professionals leave it at that (DT3.5). */
    DEELT_ZELF("vertelt het liever zelf", "vertelt het zelf", true),
    /** A no that also asks to be left in peace: asked again only with a new fact, or when the parent comes back on it (DT3.9). */
    NIET_MEER("wil dit niet meer gevraagd worden", "vraag niet meer", true),
    /** "That is not what I said": what was noted in this parent's name no longer counts. */
    BETWIST("zegt dat wat genoteerd werd niet klopt", "klopt niet", false);

    private final String zin;
    private final String woord;
    private final boolean sluit;

    Antwoord(String zin, String woord, boolean sluit) {
        this.zin = zin;
        this.woord = woord;
        this.sluit = sluit;
    }

    /** What comes after the name: "Samira zei ja". */
    public String zin() {
        return zin;
    }

    public String woord() {
        return woord;
    }

    /** A no in whatever words: it takes every earlier yes about the same party back. */
    public boolean sluit() {
        return sluit;
    }
}
