package nl.kring.inzet;

/** On which footing help is given: without an individual decision, or based on one (R-TL-09). */
public enum Grondslag {
    VOORLIGGEND("voorliggend", "zonder beschikking, snel te beginnen"),
    OP_BESCHIKKING("op beschikking", "het wijkteam heeft hier een besluit over genomen");

    private final String woord;
    private final String uitleg;

    Grondslag(String woord, String uitleg) {
        this.woord = woord;
        this.uitleg = uitleg;
    }

    public String woord() {
        return woord;
    }

    public String uitleg() {
        return uitleg;
    }
}
