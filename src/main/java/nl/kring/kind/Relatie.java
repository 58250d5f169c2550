package nl.kring.kind;

/** What someone with gezag is to the child. */
public enum Relatie {
    MOEDER("moeder"),
    VADER("vader"),
    OUDER("ouder"),
    OMA("oma"),
    OPA("opa"),
    VOOGD("voogd"),
    ANDERS("verzorger");

    private final String woord;

    Relatie(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
