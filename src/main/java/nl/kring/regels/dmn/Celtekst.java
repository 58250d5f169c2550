package nl.kring.regels.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kring.regels.tabel.Kolom.Soort;

/** The few words of FEEL that a cell of Kring may hold: any ({@code -}), and a list of fixed values. */
final class Celtekst {
    private static final Pattern WOORD = Pattern.compile("\"([^\"\\\\]*)\"");

    private Celtekst() {}

    static boolean isAlles(String tekst) {
        return tekst.isEmpty() || tekst.equals("-");
    }

    /** What stands between the quotes of a single word. */
    static Optional<String> woord(String tekst) {
        return Optional.of(WOORD.matcher(tekst)).filter(Matcher::matches).map(woord -> woord.group(1));
    }

    /** The values, each as it was written where it is not of this type: then it is in no list of known values. */
    static List<String> waarden(String tekst, Soort soort) {
        var waarden = new ArrayList<String>();
        for (var deel : tekst.split(",", -1)) {
            var waarde = deel.strip();
            var woord = WOORD.matcher(waarde);
            if (soort == Soort.KEUZE && woord.matches()) {
                waarden.add(woord.group(1));
            } else if (soort == Soort.JA_NEE && (waarde.equals("true") || waarde.equals("false"))) {
                waarden.add(waarde);
            } else {
                waarden.add("\u0000" + waarde);
            }
        }
        return List.copyOf(waarden);
    }

    /** Whether this was written as a value of the type; false: the wrong type, or a sum where only a value can stand. */
    static boolean isVanSoort(String waarde) {
        return !waarde.startsWith("\u0000");
    }
}
