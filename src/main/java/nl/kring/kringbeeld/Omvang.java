package nl.kring.kringbeeld;

import java.util.List;

/** How much room someone takes: the circle they stand on, their shape, and the text that goes with it (design rule 5.5). */
record Omvang(double straal, double vorm, double breedte, double tekst, boolean magErboven) {

    private static final double NAAMLETTER = .56;
    private static final double ROLLETTER = .52;
    private static final double LUCHT = 4;

    static Omvang van(Ring ring, String naam, List<String> regels, Maat maat) {
        var baan = maat.baan(ring);
        double letter = maat.letters().naam();
        double breedte = Math.max(2 * baan.vorm(), Tekst.letters(naam) * letter * NAAMLETTER);
        for (String regel : regels) {
            breedte = Math.max(breedte, Tekst.letters(regel) * Maat.ROL * ROLLETTER);
        }
        return new Omvang(
                baan.straal(),
                baan.vorm(),
                breedte + 2 * LUCHT,
                letter + 8 + regels.size() * (Maat.ROL + 1.6),
                !maat.eenRing() && ring == Ring.WEET_VAN_ELKAAR);
    }

    /** At the bottom of the outer ring the name stands above the shape, away from the rim (design rule 5.7). */
    boolean naamErboven(Punt richting) {
        return magErboven && richting.y() > .5;
    }

    /** The room it takes when it stands in this direction (at distance 1 from the child), pushed off its circle a little. */
    Doos doos(Punt richting, double duw) {
        Punt plek = richting.maal(straal + duw);
        double kant = breedte / 2;
        boolean erboven = naamErboven(richting);
        return new Doos(
                plek.x() - kant,
                plek.y() - vorm - (erboven ? tekst : LUCHT),
                plek.x() + kant,
                plek.y() + vorm + (erboven ? LUCHT : tekst));
    }
}
