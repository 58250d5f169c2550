package nl.kring.kringbeeld;

import nl.kring.platform.taal.Woorden;

/** Whether someone takes part: drawn as a line (solid, dashed, thin grey) and always as a word too (design rule 5.9). */
public enum Staat {
    ACTIEF("actief"),
    NOG_GEEN_JA("gevraagd"),
    STAPTE_TERUG("terug");

    private final String sleutel;

    Staat(String sleutel) {
        this.sleutel = sleutel;
    }

    /** The word on the screen; empty when there is nothing to add. */
    public String woord() {
        return woord(Woorden.nederlands());
    }

    public String woord(Woorden woorden) {
        return this == ACTIEF ? "" : woorden.zegVan("kringstaat", this);
    }

    String css() {
        return "kring-k-p--" + sleutel;
    }
}
