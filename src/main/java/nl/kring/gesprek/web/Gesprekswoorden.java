package nl.kring.gesprek.web;

import java.text.BreakIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Moment;
import nl.kring.gesprek.VerzetResultaat;
import nl.kring.platform.Tijd;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Keuze;

/** Small words for pages about talks. */
public final class Gesprekswoorden {
    private static final List<String> GETALLEN = List.of(
            "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    static final String ONGEWOON_UUR = Woorden.nederlands().zegVan("verzetfout", VerzetResultaat.Wat.TIJD_ONGEWOON);

    public static final List<Keuze> GANGEN = List.of(
            new Keuze("BETER", "gaat beter"),
            new Keuze("GELIJK", "blijft gelijk"),
            new Keuze("MINDER_GOED", "gaat minder goed"));

    private Gesprekswoorden() {}

    /** Ewa’s, Yassins, Hans’. */
    static String bezit(String naam) {
        if (naam.isEmpty()) {
            return naam;
        }
        var laatste = naam.toLowerCase(Locale.ROOT).charAt(naam.length() - 1);
        if ("sxz".indexOf(laatste) >= 0) {
            return naam + "’";
        }
        return "aiouy".indexOf(laatste) >= 0 ? naam + "’s" : naam + "s";
    }

    static String getal(int aantal) {
        return aantal < GETALLEN.size() ? GETALLEN.get(aantal) : String.valueOf(aantal);
    }

    /** The capital of één has no accent: Eén. */
    public static String hoofdletter(String zin) {
        if (zin.startsWith("één")) {
            return "E" + zin.substring(1);
        }
        return zin.isEmpty() ? zin : zin.substring(0, 1).toUpperCase(Locale.ROOT) + zin.substring(1);
    }

    /** "13.00", as people type it. */
    static String alsInvoer(LocalTime tijd) {
        return Tijd.uur(tijd).replace(" uur", "");
    }

    /** "di 12 januari, 13.00 uur", "week van 11 januari". */
    static String kort(Moment moment) {
        var dag = moment.datum().getDayOfMonth() + " "
                + Tijd.dag(moment.datum(), moment.datum()).replaceAll("^.* ", "");
        if (moment.alleenWeek()) {
            return "week van " + dag;
        }
        var tijd = moment.tijd();
        return Tijd.dagKort(moment.datum()) + " " + dag + (tijd == null ? "" : ", " + Tijd.uur(tijd));
    }

    /** Where, for professionals: "bij Lina thuis", the name of the location, "met beeld". */
    public static String waar(Gespreksplaats plaats, String kind, String locatie) {
        return switch (plaats) {
            case THUIS -> "bij " + kind + " thuis";
            case LOCATIE -> locatie;
            case BEELD -> "met beeld, op afstand";
        };
    }

    /** As it is typed: 12-1-2027. */
    static String alsInvoer(LocalDate dag) {
        return dag.getDayOfMonth() + "-" + dag.getMonthValue() + "-" + dag.getYear();
    }

    /** "dinsdag 24 november, 9.00 uur". */
    public static String tijdstip(Instant op) {
        var dag = LocalDate.ofInstant(op, Tijd.ZONE);
        return Tijd.dag(dag, dag) + ", " + Tijd.uur(LocalTime.ofInstant(op, Tijd.ZONE));
    }

    /** What the eye sees first of a name; whole, also where one letter is written with several signs. */
    public static String letter(String naam) {
        var grens = BreakIterator.getCharacterInstance(Locale.ROOT);
        grens.setText(naam);
        var eind = grens.next();
        return eind == BreakIterator.DONE ? "" : naam.substring(0, eind).toUpperCase(Locale.ROOT);
    }
}
