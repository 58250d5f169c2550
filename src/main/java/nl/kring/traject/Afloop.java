package nl.kring.traject;

/** How a traject ended, in words for everyone around the child. */
public enum Afloop {
    DOELEN_BEREIKT("De doelen zijn bereikt"),
    VERDER_ZONDER_TRAJECT("Het gaat zonder traject verder"),
    NAAR_SCHOOL("Het kind gaat naar school"),
    VERHUISD("Het gezin verhuist"),
    ANDERE_HULP("Andere hulp neemt het over"),
    OUDERS_STOPPEN("De ouders willen stoppen");

    private final String woorden;

    Afloop(String woorden) {
        this.woorden = woorden;
    }

    public String woorden() {
        return woorden;
    }
}
