package nl.kring.kringbeeld;

import java.util.List;

/** The name of a level on its own circle; the labels stand in a row below the child. */
record Niveaulabel(String naam, Punt punt, double breedte) {

    static final double HOOGTE = 24;

    static List<Niveaulabel> op(double hoek, Maat maat) {
        return maat.niveaus()
                .map(ring -> new Niveaulabel(
                        ring.naam(),
                        Punt.op(maat.baan(ring).straal(), hoek),
                        ring.naam().length() * 7.1 + 22))
                .toList();
    }

    Doos doos() {
        return Doos.rond(punt, breedte, HOOGTE);
    }
}
