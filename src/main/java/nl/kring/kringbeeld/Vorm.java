package nl.kring.kringbeeld;

import static nl.kring.kringbeeld.Getal.kort;
import static nl.kring.kringbeeld.Getal.paar;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of each kind of organisation around (0, 0). {@code r} is the optical radius: all shapes have about the same
 * area, so that none looks more important, and they can be told apart in black and white (design rule 4).
 */
final class Vorm {

    private Vorm() {}

    static String pad(Organisatiesoort soort, double r) {
        return switch (soort) {
            case GEZIN -> cirkel(r);
            case KINDEROPVANG -> rechthoek(.9 * r, .9 * r, .38 * r);
            case PAS -> boog(r);
            case JGZ -> klaver(r);
            case WIJKTEAM -> afgerond(veelhoek(6, 1.12 * r, -90), .26 * r);
            case GI -> afgerond(veelhoek(8, 1.08 * r, -67.5), .16 * r);
            case JEUGDZORG -> afgerond(veelhoek(4, 1.3 * r, -90), .42 * r);
            case ONDERWIJS -> schild(r);
            case GEMEENTE -> rechthoek(1.05 * r, .72 * r, .18 * r);
        };
    }

    static String cirkel(double r) {
        String straal = paar(r, r);
        return "M" + paar(-r, 0) + "A" + straal + " 0 1 1 " + paar(r, 0) + "A" + straal + " 0 1 1 " + paar(-r, 0) + "Z";
    }

    private static String klaver(double r) {
        double d = .50 * r;
        double p = .58 * r;
        double t = (d + Math.sqrt(2 * p * p - d * d)) / 2;
        var pad = new StringBuilder("M").append(paar(-t, -t));
        for (var hoek : List.of(new Punt(t, -t), new Punt(t, t), new Punt(-t, t), new Punt(-t, -t))) {
            pad.append('A').append(paar(p, p)).append(" 0 1 1 ").append(hoek);
        }
        return pad.append('Z').toString();
    }

    private static String boog(double r) {
        double a = .9 * r;
        double q = .26 * r;
        double voet = .95 * r;
        return "M" + paar(-a, -.08 * r) + "A" + paar(a, a) + " 0 0 1 " + paar(a, -.08 * r)
                + "V" + kort(voet - q) + "Q" + paar(a, voet) + " " + paar(a - q, voet)
                + "H" + kort(-a + q) + "Q" + paar(-a, voet) + " " + paar(-a, voet - q) + "Z";
    }

    private static String schild(double r) {
        double a = .92 * r;
        double q = .26 * r;
        double top = -.9 * r;
        double buik = .72 * r;
        double punt = .98 * r;
        return "M" + paar(-a, top + q) + "Q" + paar(-a, top) + " " + paar(-a + q, top)
                + "H" + kort(a - q) + "Q" + paar(a, top) + " " + paar(a, top + q)
                + "V" + kort(.12 * r)
                + "C" + paar(a, buik) + " " + paar(.4 * r, punt) + " " + paar(0, 1.12 * r)
                + "C" + paar(-.4 * r, punt) + " " + paar(-a, buik) + " " + paar(-a, .12 * r) + "Z";
    }

    private static String rechthoek(double x, double y, double rond) {
        return afgerond(List.of(new Punt(-x, -y), new Punt(x, -y), new Punt(x, y), new Punt(-x, y)), rond);
    }

    private static List<Punt> veelhoek(int hoeken, double straal, double begin) {
        var punten = new ArrayList<Punt>(hoeken);
        for (int i = 0; i < hoeken; i++) {
            punten.add(Punt.op(straal, begin + i * 360.0 / hoeken));
        }
        return punten;
    }

    /** Every corner becomes a curve that begins and ends at {@code rond} pixels from it. */
    private static String afgerond(List<Punt> punten, double rond) {
        var pad = new StringBuilder();
        int aantal = punten.size();
        for (int i = 0; i < aantal; i++) {
            Punt hoek = punten.get(i);
            Punt van = hoek.richting(punten.get((i + aantal - 1) % aantal), rond);
            Punt naar = hoek.richting(punten.get((i + 1) % aantal), rond);
            pad.append(i == 0 ? 'M' : 'L').append(van);
            pad.append('Q').append(hoek).append(' ').append(naar);
        }
        return pad.append('Z').toString();
    }
}
