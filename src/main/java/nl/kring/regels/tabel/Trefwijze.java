package nl.kring.regels.tabel;

/** Which of the rows that fit count (BSL-01). */
public enum Trefwijze {
    EERSTE("FIRST", "De eerste rij die past, telt."),
    ALLE("COLLECT", "Alle rijen die passen, tellen samen. Staat er ergens niet, dan is het niet.");

    private final String dmn;
    private final String zin;

    Trefwijze(String dmn, String zin) {
        this.dmn = dmn;
        this.zin = zin;
    }

    public String dmn() {
        return dmn;
    }

    public String zin() {
        return zin;
    }
}
