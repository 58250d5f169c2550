package nl.kring.toegang;

/** Why someone sees a child at all. */
public enum Grond {
    /** Holds gezag over the child. */
    OUDER("ouder met gezag"),
    /** Works where the child has its place. */
    KINDEROPVANG("kinderopvang van het kind"),
    /** Helps in a running inzet to which the parents agreed. */
    INZET("hulp in een lopend traject"),
    /** Wijkcoach, while all who hold gezag say yes (R-S2-01). */
    TOESTEMMING("wijkcoach met toestemming van de ouders");

    private final String woorden;

    Grond(String woorden) {
        this.woorden = woorden;
    }

    public String woorden() {
        return woorden;
    }
}
