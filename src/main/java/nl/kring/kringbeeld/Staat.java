package nl.kring.kringbeeld;

/** Whether someone takes part: drawn as a line (solid, dashed, thin grey) and always as a word too (design rule 5.9). */
public enum Staat {
    ACTIEF("actief", ""),
    NOG_GEEN_JA("gevraagd", "nog geen ja"),
    STAPTE_TERUG("terug", "stapte terug");

    private final String sleutel;
    private final String woord;

    Staat(String sleutel, String woord) {
        this.sleutel = sleutel;
        this.woord = woord;
    }

    /** The word on the screen; empty when there is nothing to add. */
    public String woord() {
        return woord;
    }

    String css() {
        return "kring-k-p--" + sleutel;
    }
}
