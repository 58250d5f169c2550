package nl.kring.kringbeeld;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves people until nobody covers another, the child or a level label: each in turn takes the cheapest spot in its own
 * wedge, until nobody moves any more (design rule 5.6). The numbers are prices, found by looking at drawings.
 */
final class Botsing {

    private static final int RONDES = 12;
    private static final double STAP = 2;
    private static final double WIGRAND = 4;
    /** Prices this close are the same price: the first spot found keeps it. */
    private static final double GELIJK = 1e-6;

    private static final double[] DUWEN = {0, -8, 8, -16, -24};
    /** The family may only move outwards: inwards is the child. */
    private static final double[] DUWEN_GEZIN = {0, 8};

    private static final double[] BLIJFT = {0};

    private final List<Plek> plekken;
    private final List<Doos> vast;
    private final Maat maat;

    Botsing(List<Plek> plekken, List<Doos> vast, Maat maat) {
        this.plekken = new ArrayList<>(plekken);
        this.vast = vast;
        this.maat = maat;
    }

    List<Plek> losOp() {
        for (int ronde = 0; ronde < RONDES; ronde++) {
            if (!schuif()) {
                break;
            }
        }
        return List.copyOf(plekken);
    }

    /** What is still covered, in square pixels, and what reaches past the rim; below 1 the drawing is fine. */
    double rest() {
        double rest = 0;
        for (int i = 0; i < plekken.size(); i++) {
            Doos doos = plekken.get(i).doos();
            rest += Math.max(0, doos.verste() - maat.grens().rand() - 4) * 20;
            for (Plek eerder : plekken.subList(0, i)) {
                rest += doos.overlap(eerder.doos());
            }
            rest += metVast(doos);
        }
        return rest;
    }

    private boolean schuif() {
        boolean gewisseld = false;
        for (int i = 0; i < plekken.size(); i++) {
            Plek beste = beste(i);
            gewisseld |= !beste.staatAls(plekken.get(i));
            plekken.set(i, beste);
        }
        return gewisseld;
    }

    private Plek beste(int wie) {
        Plek plek = plekken.get(wie);
        Plek beste = plek;
        double laagste = Double.POSITIVE_INFINITY;
        int stappen = (int) Math.floor((plek.bereik().grootte() - 2 * marge(plek)) / STAP);
        for (int stap = 0; stap <= stappen; stap++) {
            double hoek = plek.bereik().begin() + marge(plek) + STAP * stap;
            Punt richting = Punt.op(1, hoek);
            for (double duw : duwen(plek)) {
                double weg = prijsVanVerplaatsen(plek, hoek, duw);
                if (weg >= laagste) {
                    continue; // Covering costs nothing less than 0: this spot cannot win any more.
                }
                Doos doos = plek.ruimte().omvang().doos(richting, duw);
                double prijs = weg + prijsVanRuimte(wie, doos);
                if (prijs < laagste - GELIJK) {
                    beste = plek.verplaatst(hoek, duw, doos);
                    laagste = prijs;
                }
            }
        }
        return beste;
    }

    private static double prijsVanVerplaatsen(Plek plek, double hoek, double duw) {
        double draai = hoek - plek.basis();
        return draai * draai * (plek.ruimte().isGezin() ? .25 : .03) + Math.abs(duw) * 1.2;
    }

    private double prijsVanRuimte(int wie, Doos doos) {
        double bedekt = metVast(doos);
        for (int i = 0; i < plekken.size(); i++) {
            if (i != wie) {
                bedekt += doos.overlap(plekken.get(i).doos());
            }
        }
        return 4 * bedekt + 60 * Math.max(0, doos.verste() - maat.grens().rand());
    }

    private double marge(Plek plek) {
        return plek.ruimte().isGezin() || maat.eenRing() ? 0 : WIGRAND;
    }

    private double[] duwen(Plek plek) {
        if (maat.eenRing()) {
            return BLIJFT;
        }
        return plek.ruimte().isGezin() ? DUWEN_GEZIN : DUWEN;
    }

    private double metVast(Doos doos) {
        double bedekt = 0;
        for (Doos vaste : vast) {
            bedekt += doos.overlap(vaste);
        }
        return bedekt;
    }
}
