package nl.kring.platform.agenda;

/** The content lines of a calendar file: each ends in CRLF and is folded at 75 octets (RFC 5545, 3.1). */
final class Regels {

    private static final int LANGSTE_REGEL = 75;

    private final StringBuilder bestand = new StringBuilder();

    /** Adds one line; the value has been made harmless already. */
    Regels regel(String regel) {
        int octetten = 0;
        for (int i = 0; i < regel.length(); ) {
            int teken = regel.codePointAt(i);
            int lengte = octettenVan(teken);
            // Never fold inside a character: half a character is unreadable on its own line.
            if (octetten + lengte > LANGSTE_REGEL) {
                bestand.append("\r\n ");
                octetten = 1;
            }
            bestand.appendCodePoint(teken);
            octetten += lengte;
            i += Character.charCount(teken);
        }
        bestand.append("\r\n");
        return this;
    }

    private static int octettenVan(int teken) {
        if (teken < 0x80) {
            return 1;
        }
        if (teken < 0x800) {
            return 2;
        }
        return teken < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return bestand.toString();
    }
}
