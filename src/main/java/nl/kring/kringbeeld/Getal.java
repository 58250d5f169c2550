package nl.kring.kringbeeld;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in the drawing: one decimal at most, a point, never "-0" and never an exponent. */
final class Getal {

    private Getal() {}

    /** Fails on NaN and infinity: a drawing with a hole in it must not reach a screen. */
    static String kort(double getal) {
        return new BigDecimal(getal)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String paar(double x, double y) {
        return kort(x) + " " + kort(y);
    }
}
