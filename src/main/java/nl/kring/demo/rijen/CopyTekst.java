package nl.kring.demo.rijen;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in the text form of PostgreSQL's COPY: tabs between, backslashes before what would be read as something else. */
final class CopyTekst {
    private CopyTekst() {}

    static void waarde(@Nullable Object waarde, StringBuilder naar) {
        switch (waarde) {
            case null -> naar.append("\\N");
            case String tekst -> ontsnap(tekst, naar);
            case byte[] bytes -> naar.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case List<?> lijst -> naar.append('{').append(komma(lijst)).append('}');
            // dates, times, instants, ids, numbers and booleans write themselves as PostgreSQL reads them
            default -> naar.append(waarde);
        }
    }

    /** Codes only, so nothing in it needs quotes. */
    private static String komma(List<?> codes) {
        return String.join(",", codes.stream().map(Object::toString).toList());
    }

    private static void ontsnap(String tekst, StringBuilder naar) {
        for (int i = 0; i < tekst.length(); i++) {
            var teken = tekst.charAt(i);
            switch (teken) {
                case '\\' -> naar.append("\\\\");
                case '\t' -> naar.append("\\t");
                case '\n' -> naar.append("\\n");
                case '\r' -> naar.append("\\r");
                default -> naar.append(teken);
            }
        }
    }
}
