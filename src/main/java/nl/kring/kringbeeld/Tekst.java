package nl.kring.kringbeeld;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people typed, made fit for a drawing: safe as XML, and short enough to stay on its place. */
final class Tekst {

    private static final Pattern BUITEN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    /** More marks on one letter than any language needs: they would grow over the neighbours. */
    private static final Pattern STAPEL = Pattern.compile("(\\p{M}{3})\\p{M}+");

    private static final Pattern WIT = Pattern.compile("\\s+");
    private static final String AFGEKAPT = "…";

    private Tekst() {}

    /** For an element or an attribute: no character outlives this that could end it or that XML forbids. */
    static String veilig(String tekst) {
        return schoon(tekst)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;");
    }

    /** One line, without control characters or half characters. */
    static String schoon(String tekst) {
        String zonder = BUITEN_XML.matcher(tekst).replaceAll("");
        return WIT.matcher(STAPEL.matcher(zonder).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }

    /** Letters as a reader counts them: a letter with its accents is one, a family of emoji too. */
    static int letters(String tekst) {
        if (isEenvoudig(tekst)) {
            return tekst.length();
        }
        var grenzen = grenzen(tekst);
        int aantal = 0;
        while (grenzen.next() != BreakIterator.DONE) {
            aantal++;
        }
        return aantal;
    }

    /** At most so many letters; what was cut shows as an ellipsis, and stands in full in the label and in the list. */
    static String kort(String tekst, int hoogstens) {
        String schoon = schoon(tekst);
        if (letters(schoon) <= hoogstens) {
            return schoon;
        }
        return begin(schoon, hoogstens - 1) + AFGEKAPT;
    }

    /** The first letters, without an ellipsis: for initials, where there is no room for one. */
    static String begin(String tekst, int letters) {
        String schoon = schoon(tekst);
        if (letters(schoon) <= letters) {
            return schoon;
        }
        return schoon.substring(0, grenzen(schoon).next(letters)).strip();
    }

    /** A role over so many lines, broken between words; one word may be a little longer than a line. */
    static List<String> regels(String tekst, Regelmaat maat, int hoogstens) {
        var regels = breek(schoon(tekst), maat);
        if (regels.size() <= hoogstens) {
            return regels;
        }
        var korter = new ArrayList<>(regels.subList(0, hoogstens));
        korter.set(hoogstens - 1, korter.getLast() + AFGEKAPT);
        return korter;
    }

    private static List<String> breek(String tekst, Regelmaat maat) {
        var regels = new ArrayList<String>();
        for (String woord : tekst.isEmpty() ? new String[0] : tekst.split(" ", -1)) {
            String passend = kort(woord, maat.woord());
            if (!regels.isEmpty() && letters(regels.getLast()) + 1 + letters(passend) <= maat.regel()) {
                regels.set(regels.size() - 1, regels.getLast() + " " + passend);
            } else {
                regels.add(passend);
            }
        }
        return regels;
    }

    /** Plain letters are one character each; asking where the others end is a hundred times slower. */
    private static boolean isEenvoudig(String tekst) {
        return tekst.chars().allMatch(teken -> teken >= ' ' && teken < 0x7f);
    }

    private static BreakIterator grenzen(String tekst) {
        var grenzen = BreakIterator.getCharacterInstance(Locale.ROOT);
        grenzen.setText(tekst);
        return grenzen;
    }

    /** Letters on a line, and letters in a single word that has a line to itself. */
    record Regelmaat(int regel, int woord) {}
}
