package nl.kring.platform.web;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step on Mijn werk: about whom, what, when, who else can do it, why, and one action.
 *
 * @param over a child, or a location (then it says that it is not about a child)
 * @param naam the child's or the location's name
 * @param bij what stands after the name, as in "(3) · De Drie Linden"
 * @param vandaag whether it is for today: then its button is filled
 */
public record StapKaart(
        Over over,
        String naam,
        String bij,
        String titel,
        List<Feit> feiten,
        @Nullable Bron bron,
        Actie actie,
        boolean vandaag) {

    public StapKaart {
        feiten = List.copyOf(feiten);
    }

    /** What the reader sees first of the name; whole, also where one letter is written with several signs. */
    public String letter() {
        var grens = BreakIterator.getCharacterInstance(Locale.ROOT);
        grens.setText(naam);
        var eind = grens.next();
        return eind == BreakIterator.DONE ? "" : naam.substring(0, eind).toUpperCase(Locale.ROOT);
    }

    public enum Over {
        KIND,
        LOCATIE
    }

    /** When, who else, or what it brings: an icon's name and a few words. */
    public record Feit(String icoon, String zin) {}
}
