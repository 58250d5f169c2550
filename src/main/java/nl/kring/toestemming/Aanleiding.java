package nl.kring.toestemming;

/** Why a professional may propose to work closely together: at least one of these three (BSL-09, DT3.3). It never replaces consent (AMB-16). */
public enum Aanleiding {
    VEILIGHEID("De veiligheid van het kind is in het geding", "Het gaat om de veiligheid van uw kind"),
    ONTWIKKELINGSBEDREIGING(
            "Het kind ontwikkelt zich minder goed dan kan", "Uw kind heeft moeite om te groeien en te leren"),
    LOPEND_HULPTRAJECT("Er loopt al hulp", "Uw kind of uw gezin krijgt al hulp");

    private final String woorden;
    private final String voorOuders;

    Aanleiding(String woorden, String voorOuders) {
        this.woorden = woorden;
        this.voorOuders = voorOuders;
    }

    public String woorden() {
        return woorden;
    }

    /** As parents read it. */
    public String voorOuders() {
        return voorOuders;
    }
}
