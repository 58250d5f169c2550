package nl.kring.demo.domain;

import java.util.ArrayList;
import java.util.List;

/** Where a child of the present stands, and how many stand there: so that every screen has something to show. */
record Stadium(Stap stap, Route route) {

    /** How far things are; the days are how long the child has been here at least. */
    enum Stap {
        PAS_GEPLAATST(0),
        GEEN_TRAJECT(25),
        GEOPEND(35),
        EERSTE_GEPLAND(50),
        EERSTE_TE_LAAT(50),
        VOORTGANG_GEPLAND(160),
        VOORTGANG_TE_LAAT(160),
        VOORTGANG_WEEK(160);

        private final int dagenHier;

        Stap(int dagenHier) {
            this.dagenHier = dagenHier;
        }

        int dagenHier() {
            return dagenHier;
        }
    }

    /** The children of the present of one copy, besides those with a name: 285, of whom 109 have a traject. */
    static List<Stadium> alle() {
        var alle = new ArrayList<Stadium>();
        erbij(alle, 14, Stap.PAS_GEPLAATST, Route.GEEN);
        erbij(alle, 132, Stap.GEEN_TRAJECT, Route.GEEN);
        erbij(alle, 6, Stap.GEEN_TRAJECT, Route.WIL_NIET_ZEGGEN);
        erbij(alle, 10, Stap.GEEN_TRAJECT, Route.EEN_NIET_GEVRAAGD);
        erbij(alle, 4, Stap.GEEN_TRAJECT, Route.EEN_BEDENKTIJD);
        erbij(alle, 6, Stap.GEEN_TRAJECT, Route.TWEE_VRAAG_OPEN);
        erbij(alle, 4, Stap.GEEN_TRAJECT, Route.DRIE);
        erbij(alle, 8, Stap.GEOPEND, Route.GEEN);
        erbij(alle, 4, Stap.GEOPEND, Route.EEN_NIET_GEVRAAGD);
        erbij(alle, 5, Stap.GEOPEND, Route.EEN_BEDENKTIJD);
        erbij(alle, 4, Stap.GEOPEND, Route.TWEE_VRAAG_OPEN);
        erbij(alle, 4, Stap.GEOPEND, Route.TWEE_VRAAG_HALF);
        erbij(alle, 5, Stap.EERSTE_GEPLAND, Route.GEEN);
        erbij(alle, 8, Stap.EERSTE_GEPLAND, Route.EEN_AKKOORD);
        erbij(alle, 5, Stap.EERSTE_GEPLAND, Route.TWEE);
        erbij(alle, 2, Stap.EERSTE_TE_LAAT, Route.GEEN);
        erbij(alle, 4, Stap.EERSTE_TE_LAAT, Route.EEN_AKKOORD);
        erbij(alle, 16, Stap.VOORTGANG_GEPLAND, Route.GEEN);
        erbij(alle, 6, Stap.VOORTGANG_GEPLAND, Route.EEN_AKKOORD);
        erbij(alle, 10, Stap.VOORTGANG_GEPLAND, Route.TWEE);
        erbij(alle, 4, Stap.VOORTGANG_GEPLAND, Route.DRIE);
        erbij(alle, 6, Stap.VOORTGANG_TE_LAAT, Route.GEEN);
        erbij(alle, 4, Stap.VOORTGANG_TE_LAAT, Route.TWEE);
        erbij(alle, 6, Stap.VOORTGANG_WEEK, Route.GEEN);
        erbij(alle, 3, Stap.VOORTGANG_WEEK, Route.EEN_AKKOORD);
        erbij(alle, 5, Stap.VOORTGANG_WEEK, Route.TWEE);
        return alle;
    }

    private static void erbij(List<Stadium> alle, int aantal, Stap stap, Route route) {
        for (int i = 0; i < aantal; i++) {
            alle.add(new Stadium(stap, route));
        }
    }
}
