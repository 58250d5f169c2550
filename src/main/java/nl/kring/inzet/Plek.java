package nl.kring.inzet;

/** Where the help is given. Help at home counts as thuisondersteuning in the figures (H-07f). */
public enum Plek {
    LOCATIE("op de locatie"),
    THUIS("thuis");

    private final String woord;

    Plek(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
