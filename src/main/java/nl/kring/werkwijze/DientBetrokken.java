package nl.kring.werkwijze;

/** The professional judgement: should a wijkcoach come along, in the interest of the child? (R-S1-01) */
public enum DientBetrokken {
    JA("ja"),
    NEE("nee"),
    NIET_BEOORDEELD("nog niet over gepraat");

    private final String voorOuders;

    DientBetrokken(String voorOuders) {
        this.voorOuders = voorOuders;
    }

    String voorOuders() {
        return voorOuders;
    }
}
