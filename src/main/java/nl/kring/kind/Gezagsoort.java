package nl.kring.kind;

/** Types of gezag, named as in the BRP (C8), with the words of the form. */
public enum Gezagsoort {
    GEZAMENLIJK_OUDERLIJK_GEZAG("samen met de andere ouder", "beslist samen met de andere ouder"),
    EENHOOFDIG_OUDERLIJK_GEZAG("alleen deze ouder", "beslist alleen"),
    GEZAMENLIJK_GEZAG("ouder samen met iemand anders", "beslist samen met iemand anders"),
    VOOGDIJ("voogd", "beslist als voogd"),
    TIJDELIJK_GEEN_GEZAG("tijdelijk geen gezag", "kan nu niet beslissen"),
    GEZAG_NIET_TE_BEPALEN("nog niet bekend", "wij zoeken nog uit wie beslist");

    private final String woorden;
    private final String voorOuders;

    Gezagsoort(String woorden, String voorOuders) {
        this.woorden = woorden;
        this.voorOuders = voorOuders;
    }

    public String woorden() {
        return woorden;
    }

    /** After the name, as a parent reads it (A2). */
    public String voorOuders() {
        return voorOuders;
    }

    /** Whether this person can say yes or no for the child (DT3.G1-G6). */
    public boolean kanTekenen() {
        return this != TIJDELIJK_GEEN_GEZAG && this != GEZAG_NIET_TE_BEPALEN;
    }

    /** Held with somebody else: then one known holder is not enough to know who decides. */
    public boolean isSamen() {
        return this == GEZAMENLIJK_OUDERLIJK_GEZAG || this == GEZAMENLIJK_GEZAG;
    }
}
