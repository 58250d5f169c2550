package nl.kring.toestemming;

/** Who decides together about contact, by the types of gezag (DT3.G1-G4, G6). */
public enum Ondertekenaars {
    BEIDE_OUDERS(ToestemmingRegel.DT3_G1),
    EEN_OUDER(ToestemmingRegel.DT3_G2),
    OUDER_EN_ANDER(ToestemmingRegel.DT3_G3),
    VOOGD(ToestemmingRegel.DT3_G4),
    NIEMAND(ToestemmingRegel.DT3_G6);

    private final ToestemmingRegel regel;

    Ondertekenaars(ToestemmingRegel regel) {
        this.regel = regel;
    }

    public ToestemmingRegel regel() {
        return regel;
    }
}
