package nl.kring.platform.start;

/** Kring cannot start and we know why. The message says what is wrong, {@code watNu} what the reader can do about it. */
public final class NietTeStarten extends RuntimeException {
    private final String watNu;

    public NietTeStarten(String waarom, String watNu) {
        super(waarom);
        this.watNu = watNu;
    }

    public NietTeStarten(String waarom, String watNu, Throwable oorzaak) {
        super(waarom, oorzaak);
        this.watNu = watNu;
    }

    String watNu() {
        return watNu;
    }
}
