package nl.kring.gesprek;

/** How many characters each text around a talk may have; the database has the same bounds. */
public final class Tekstlengte {
    /** A goal, what one will see, an action. */
    public static final int TEKST = 1000;
    /** What is said about how a traject ended. */
    public static final int TOELICHTING = 2000;
    /** Why somebody comes, why a talk is sooner, why it is off. */
    public static final int REDEN = 500;

    public static final int TOLK = 100;

    private Tekstlengte() {}
}
