package nl.kring.platform.agenda;

/** Makes free text harmless inside a calendar file: it can hold anything, and never becomes a line of its own. */
final class Tekst {

    private Tekst() {}

    /** A value of type TEXT (RFC 5545, 3.3.11): line breaks stay, as {@code \n}. */
    static String alsWaarde(String tekst) {
        return gezuiverd(tekst)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Text for one line: a line break becomes a space. */
    static String opEenRegel(String tekst) {
        return gezuiverd(tekst).replace('\n', ' ').strip();
    }

    /**
     * A quoted parameter (RFC 5545, 3.2): it cannot hold a double quote. Readers differ on what a backslash or a caret
     * (RFC 6868) in it means, and to one of them a backslash hides the closing quote; all three make room.
     */
    static String alsParameter(String tekst) {
        return '"' + opEenRegel(tekst).replace('"', '\'').replace('\\', '/').replace('^', ' ') + '"';
    }

    /**
     * Every kind of line break becomes {@code \n}: some calendars also break lines at the Unicode ones. Other control
     * characters go, tabs become spaces, and half a surrogate pair becomes the replacement character.
     */
    static String gezuiverd(String tekst) {
        var schoon = new StringBuilder(tekst.length());
        tekst.replace("\r\n", "\n").codePoints().forEach(teken -> {
            switch (teken) {
                case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> schoon.append('\n');
                case '\t' -> schoon.append(' ');
                default -> {
                    if (Character.getType(teken) == Character.SURROGATE) {
                        schoon.append('\uFFFD');
                    } else if (!Character.isISOControl(teken)) {
                        schoon.appendCodePoint(teken);
                    }
                }
            }
        });
        return schoon.toString();
    }
}
