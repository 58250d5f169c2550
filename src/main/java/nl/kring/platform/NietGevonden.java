package nl.kring.platform;

/** What does not exist and what you may not open give this same answer, so that nobody can find out which of the two it is. */
public final class NietGevonden extends RuntimeException {
    private final boolean genoteerd;

    private NietGevonden(boolean genoteerd) {
        super("niet gevonden", null, false, false);
        this.genoteerd = genoteerd;
    }

    public static NietGevonden of() {
        return new NietGevonden(false);
    }

    /** A refusal of which the line in the logbook has been written already. */
    public static NietGevonden genoteerd() {
        return new NietGevonden(true);
    }

    public boolean isGenoteerd() {
        return genoteerd;
    }
}
