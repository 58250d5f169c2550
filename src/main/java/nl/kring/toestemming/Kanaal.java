package nl.kring.toestemming;

/** How an answer came in. */
public enum Kanaal {
    GESPREK("in een gesprek"),
    TELEFOON("aan de telefoon"),
    PAPIER("op papier"),
    ZELF("zelf in Kring");

    private final String woorden;

    Kanaal(String woorden) {
        this.woorden = woorden;
    }

    public String woorden() {
        return woorden;
    }
}
