package nl.kring.kind;

/** The answer to "is there a wijkcoach already?", asked of every family at every placement (R-SA-06, AMB-10). */
public enum Wijkcoachvraag {
    JA("Ja"),
    NEE("Nee"),
    ONBEKEND("Dat weten zij niet"),
    WIL_NIET_ZEGGEN("Dat zeggen zij liever niet");

    private final String woorden;

    Wijkcoachvraag(String woorden) {
        this.woorden = woorden;
    }

    public String woorden() {
        return woorden;
    }
}
