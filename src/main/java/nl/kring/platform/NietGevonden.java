package nl.kring.platform;

/** What does not exist and what you may not open give this same answer, so that nobody can find out which of the two it is. */
public final class NietGevonden extends RuntimeException {
    private NietGevonden() {
        super("niet gevonden", null, false, false);
    }

    public static NietGevonden of() {
        return new NietGevonden();
    }
}
