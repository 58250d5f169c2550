package nl.kring.inzet;

/** On which footing help is given: without an individual decision, or based on one (R-TL-09). */
public enum Grondslag {
    VOORLIGGEND("voorliggend", "zonder beschikking, snel te beginnen", "gewoon, zonder besluit van de gemeente"),
    OP_BESCHIKKING(
            "op beschikking", "het wijkteam heeft hier een besluit over genomen", "met een besluit van de gemeente");

    private final String woord;
    private final String uitleg;
    private final String voorOuders;

    Grondslag(String woord, String uitleg, String voorOuders) {
        this.woord = woord;
        this.uitleg = uitleg;
        this.voorOuders = voorOuders;
    }

    public String woord() {
        return woord;
    }

    /** The same without the words of the trade. */
    public String voorOuders() {
        return voorOuders;
    }

    public String uitleg() {
        return uitleg;
    }
}
