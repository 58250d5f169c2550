package nl.kring.regels.versie;

/** How far a version is. Only what a second person approved ever counts. */
public enum Stand {
    CONCEPT("concept"),
    VOORGESTELD("voorgesteld"),
    GOEDGEKEURD("goedgekeurd"),
    INGETROKKEN("ingetrokken");

    private final String woord;

    Stand(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
