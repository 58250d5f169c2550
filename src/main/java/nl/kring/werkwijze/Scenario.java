package nl.kring.werkwijze;

/** How childcare and wijkcoach stand around one placement (DT1). */
public enum Scenario {
    EEN("Scenario 1", "een wijkcoach kan helpen, jullie praten erover met de ouders"),
    TWEE("Scenario 2", "er is een wijkcoach bij het gezin"),
    DRIE("Scenario 3", "de ouders willen nu geen wijkcoach"),
    GEEN("Geen scenario", "er speelt nu niets rond een wijkcoach");

    private final String naam;
    private final String uitleg;

    Scenario(String naam, String uitleg) {
        this.naam = naam;
        this.uitleg = uitleg;
    }

    public String naam() {
        return naam;
    }

    /** As in "Scenario 2: er is een wijkcoach bij het gezin". */
    public String zin() {
        return naam + ": " + uitleg;
    }
}
