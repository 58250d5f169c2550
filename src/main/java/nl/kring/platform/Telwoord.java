package nl.kring.platform;

/** Numbers as a sentence says them: in words up to ten, in figures from eleven on. */
public final class Telwoord {
    private static final String[] WOORDEN = {
        "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"
    };

    private Telwoord() {}

    public static String van(int aantal) {
        return aantal >= 0 && aantal < WOORDEN.length ? WOORDEN[aantal] : String.valueOf(aantal);
    }
}
