package nl.kring.kind;

/** Types of gezag, named as in the BRP (C8), with the words of the form. */
public enum Gezagsoort {
    GEZAMENLIJK_OUDERLIJK_GEZAG("samen met de andere ouder"),
    EENHOOFDIG_OUDERLIJK_GEZAG("alleen deze ouder"),
    GEZAMENLIJK_GEZAG("ouder samen met iemand anders"),
    VOOGDIJ("voogd"),
    TIJDELIJK_GEEN_GEZAG("tijdelijk geen gezag"),
    GEZAG_NIET_TE_BEPALEN("nog niet bekend");

    private final String woorden;

    Gezagsoort(String woorden) {
        this.woorden = woorden;
    }

    public String woorden() {
        return woorden;
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
