package nl.kring.gesprek;

/** Where a talk is, as the parents choose (R-S1-04). A screen is the way out, and never counts as a kitchen table (AMB-14). */
public enum Gespreksplaats {
    THUIS("Thuis"),
    LOCATIE("Op de locatie"),
    BEELD("Met beeld");

    private final String naam;

    Gespreksplaats(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
