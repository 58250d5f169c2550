package nl.kring.kringbeeld;

import java.util.List;
import nl.kring.platform.taal.Woorden;

/**
 * The kring as an SVG text, ready to stand in a page under a strict content policy: no script, no inline style. All texts
 * are escaped here. The ids in a drawing begin with {@code voorvoegsel}; give each drawing on a page its own.
 */
public final class Kringbeeld {

    /** The id that a page gives to its list of people; "+ n" leads there. */
    public static final String LIJST = "kring-lijst";

    private Kringbeeld() {}

    /** For professionals. */
    public static String smal(String voorvoegsel, String kindnaam, List<Kringpersoon> personen) {
        return smal(voorvoegsel, kindnaam, personen, Woorden.nederlands());
    }

    /** All levels, with roles: for a wide screen. The age is a text such as "3 jaar", or empty. */
    public static String breed(String voorvoegsel, String kindnaam, String leeftijd, List<Kringpersoon> personen) {
        return teken(voorvoegsel, Maat.BREED, new Kind(kindnaam, leeftijd), personen, Woorden.nederlands());
    }

    /**
     * One ring with names only: for a narrow screen. The levels stay in the labels and in the list.
     *
     * @param woorden in which language it is read aloud
     */
    public static String smal(String voorvoegsel, String kindnaam, List<Kringpersoon> personen, Woorden woorden) {
        return teken(voorvoegsel, Maat.SMAL, new Kind(kindnaam, ""), personen, woorden);
    }

    private static String teken(
            String voorvoegsel, Maat maat, Kind kind, List<Kringpersoon> personen, Woorden woorden) {
        return new Tekenaar(new Voorvoegsel(voorvoegsel), maat, woorden).teken(kind, personen);
    }
}
