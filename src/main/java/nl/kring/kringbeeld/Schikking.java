package nl.kring.kringbeeld;

import java.util.List;
import nl.kring.platform.taal.Woorden;

/** The people as they will be drawn, and where. */
record Schikking(List<Figuur> figuren, Indeling indeling) {

    /** Square pixels of overlap that nobody sees: the air around the texts. */
    private static final double ZICHTBAAR = 100;

    private static final Indelingen EERDER = new Indelingen(500);

    /**
     * With roles where they fit. When turning and pushing did not help, names go before roles: a covered name is worse than
     * a role that stands in the label and in the list only.
     */
    static Schikking van(Gezelschap gezelschap, Maat maat, Woorden woorden) {
        var metRollen = schik(Figuur.uit(gezelschap, maat, !maat.eenRing(), woorden), maat);
        if (maat.eenRing() || metRollen.indeling.overlap() < ZICHTBAAR) {
            return metRollen;
        }
        var zonderRollen = schik(Figuur.uit(gezelschap, maat, false, woorden), maat);
        return zonderRollen.indeling.overlap() < metRollen.indeling.overlap() ? zonderRollen : metRollen;
    }

    private static Schikking schik(List<Figuur> figuren, Maat maat) {
        var ruimtes = figuren.stream().map(Figuur::ruimte).toList();
        return new Schikking(figuren, EERDER.van(ruimtes, maat));
    }
}
