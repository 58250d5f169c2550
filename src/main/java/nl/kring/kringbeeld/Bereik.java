package nl.kring.kringbeeld;

/** A stretch of the circle in degrees, clockwise; -90 is twelve o'clock. */
record Bereik(double begin, double eind) {

    double grootte() {
        return eind - begin;
    }

    double midden() {
        return (begin + eind) / 2;
    }

    /** The middle of one of a number of equal parts. */
    double deel(int welke, int aantal) {
        return begin + (welke + .5) * grootte() / aantal;
    }
}
