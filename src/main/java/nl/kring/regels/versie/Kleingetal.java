package nl.kring.regels.versie;

/** A count for the office of the city, protected as the statistics are (E2, E3): never a small one, and the others in fives. */
public final class Kleingetal {
    private static final int VANAF = 10;
    private static final int STAP = 5;

    private Kleingetal() {}

    /** Nought is "minder dan 10" as well: that nobody is there can tell on somebody. */
    public static String inWoorden(int aantal) {
        return aantal < VANAF ? "minder dan " + VANAF : "ongeveer " + Math.round(aantal / (double) STAP) * STAP;
    }
}
