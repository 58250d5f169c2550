package nl.kring.gesprek;

/** The talk that a traject begins with, and those that follow (AMB-26: one thing, whatever the scenario). */
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

    /** With its article, for the middle of a sentence. */
    public String inZin() {
        return inZin;
    }
}
