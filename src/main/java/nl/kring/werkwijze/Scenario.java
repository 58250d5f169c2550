package nl.kring.werkwijze;

/** How childcare and wijkcoach stand around one placement (DT1). */
public enum Scenario {
    EEN(
            "Scenario 1",
            "een wijkcoach kan helpen, jullie praten erover met de ouders",
            "Een wijkcoach kan misschien helpen. De opvang praat daarover met u."),
    TWEE("Scenario 2", "er is een wijkcoach bij het gezin", "Er is een wijkcoach die met u meedenkt."),
    /** One no is enough (BSL-03), so the words hold for one parent and for both. */
    DRIE(
            "Scenario 3",
            "er komt nu geen wijkcoach",
            "Er komt nu geen wijkcoach. Daarvoor moet iedereen die beslist ja zeggen."),
    GEEN("Geen scenario", "er speelt nu niets rond een wijkcoach", "Er speelt nu niets rond een wijkcoach.");

    private final String naam;
    private final String uitleg;
    private final String voorOuders;

    Scenario(String naam, String uitleg, String voorOuders) {
        this.naam = naam;
        this.uitleg = uitleg;
        this.voorOuders = voorOuders;
    }

    /** What it means for the parents, without its number: that is a word among professionals. */
    public String voorOuders() {
        return voorOuders;
    }

    public String naam() {
        return naam;
    }

    /** As in "Scenario 2: er is een wijkcoach bij het gezin". */
    public String zin() {
        return naam + ": " + uitleg;
    }
}
