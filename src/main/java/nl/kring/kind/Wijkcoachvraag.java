package nl.kring.kind;

/** The answer to "is there a wijkcoach already?", asked of every family at every placement (R-SA-06, AMB-10). */
public enum Wijkcoachvraag {
    JA("Ja", "ja"),
    NEE("Nee", "nee"),
    ONBEKEND("Dat weten zij niet", "dat weet ik niet"),
    WIL_NIET_ZEGGEN("Dat zeggen zij liever niet", "dat zeg ik liever niet");

    private final String woorden;
    private final String woordenVanOuder;

    Wijkcoachvraag(String woorden, String woordenVanOuder) {
        this.woorden = woorden;
        this.woordenVanOuder = woordenVanOuder;
    }

    public String woorden() {
        return woorden;
    }

    /** As the parents themselves say it. */
    public String woordenVanOuder() {
        return woordenVanOuder;
    }
}
