package nl.kring.kringbeeld;

import java.util.List;
import java.util.stream.Stream;

/** The measures of one form of the drawing, in pixels of its view box (design rules 5.1 and 5.10). */
record Maat(
        boolean eenRing, double kind, List<Baan> banen, Kijkvak kijkvak, Grens grens, Bereik gezin, Letters letters) {

    /** Rings by level, with roles, level labels and a coloured rim. */
    static final Maat BREED = new Maat(
            false,
            44,
            List.of(new Baan(110, 26), new Baan(182, 25), new Baan(248, 24), new Baan(308, 22)),
            new Kijkvak(-395, -395, 790, 790),
            new Grens(366, 362),
            new Bereik(-172, -8),
            new Letters(20, 15, 20, new Tekst.Regelmaat(18, 24)));

    /** One ring for everybody outside the family, names only; the level moves to the list. */
    static final Maat SMAL = new Maat(
            true,
            34,
            List.of(new Baan(78, 21), new Baan(146, 21), new Baan(146, 21), new Baan(146, 21)),
            new Kijkvak(-184, -180, 368, 374),
            new Grens(0, 190),
            new Bereik(-180, 0),
            new Letters(17, 13.5, 10, new Tekst.Regelmaat(14, 14)));

    /** The height of a role's letters. */
    static final double ROL = 13.2;

    Baan baan(Ring ring) {
        return banen.get(ring.ordinal());
    }

    /** The ring on which someone is drawn, which in the narrow form says nothing about the level. */
    Ring tekenring(Ring ring) {
        return eenRing && ring != Ring.GEZIN ? Ring.NAUW_SAMEN : ring;
    }

    /** The different circles, outside in, as they are painted over each other. */
    List<Double> stralen() {
        return banen.stream().map(Baan::straal).distinct().toList().reversed();
    }

    /** The levels that get a label in the drawing. */
    Stream<Ring> niveaus() {
        return eenRing ? Stream.empty() : Stream.of(Ring.NAUW_SAMEN, Ring.STEMT_AF, Ring.WEET_VAN_ELKAAR);
    }

    /** A circle and the size of the shapes on it. */
    record Baan(double straal, double vorm) {}

    /** The visible part. */
    record Kijkvak(double links, double boven, double breedte, double hoogte) {}

    /** Where the rim is drawn (0: not at all), and how far from the child people may reach. */
    record Grens(double boog, double rand) {}

    /** Letter sizes of the child's and a person's name, and how much of a name and a role fits. */
    record Letters(double kind, double naam, int naamlengte, Tekst.Regelmaat rol) {}
}
