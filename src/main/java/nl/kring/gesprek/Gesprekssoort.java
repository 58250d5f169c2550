package nl.kring.gesprek;

/**
 * The talk with which a wijkcoach becomes involved (R-BO-01, DT2.1), and every other talk. Where no wijkcoach is involved a traject begins
 * with a talk of the second kind; as long as there is no progress to talk about, it is just called a talk.
 */
public enum Gesprekssoort {
    EERSTE("Eerste gesprek", "het eerste gesprek"),
    VOORTGANG("Voortgangsgesprek", "het voortgangsgesprek");

    private final String naam;
    private final String inZin;

    Gesprekssoort(String naam, String inZin) {
        this.naam = naam;
        this.inZin = inZin;
    }

    public String naam() {
        return naam;
    }

    /** @param opent whether a traject begins with it */
    public String naam(boolean opent) {
        return opent && this == VOORTGANG ? "Gesprek" : naam;
    }

    /** With its article, for the middle of a sentence. */
    public String inZin(boolean opent) {
        return opent && this == VOORTGANG ? "het gesprek" : inZin;
    }
}
