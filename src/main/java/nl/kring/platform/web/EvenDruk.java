package nl.kring.platform.web;

/** Kring has as much on hand as it can do at once; a moment later there is room. */
public final class EvenDruk extends RuntimeException {
    /** When to try again, in seconds. */
    static final int STRAKS = 10;

    private EvenDruk() {
        super("even druk", null, false, false);
    }

    public static EvenDruk nu() {
        return new EvenDruk();
    }
}
