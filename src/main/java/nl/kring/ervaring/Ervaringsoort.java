package nl.kring.ervaring;

/** How a rule is noticed at work. */
public enum Ervaringsoort {
    WERKT("werkt", "Deze regel helpt."),
    IN_DE_WEG("zit in de weg", "Deze regel maakt het werk of het gesprek met ouders moeilijker."),
    ONTBREEKT("ontbreekt", "Er is hier iets nodig dat er niet staat.");

    private final String woord;
    private final String zin;

    Ervaringsoort(String woord, String zin) {
        this.woord = woord;
        this.zin = zin;
    }

    public String woord() {
        return woord;
    }

    public String zin() {
        return zin;
    }
}
