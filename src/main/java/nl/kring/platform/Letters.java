package nl.kring.platform;

import java.text.BreakIterator;
import java.util.Locale;

/** The first letters of a name, for the round or shaped sign in front of it. */
public final class Letters {
    private Letters() {}

    /** As people see them: a letter with its accents stays whole, an emoji too. */
    public static String begin(String naam, int aantal) {
        var grens = BreakIterator.getCharacterInstance(Locale.ROOT);
        grens.setText(naam);
        var eind = grens.next(aantal);
        return eind == BreakIterator.DONE ? naam : naam.substring(0, eind);
    }
}
