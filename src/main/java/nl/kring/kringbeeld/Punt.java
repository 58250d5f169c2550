package nl.kring.kringbeeld;

/** A point with the child in (0, 0), in pixels of the view box; y grows downwards, so angles run clockwise. */
record Punt(double x, double y) {

    /** StrictMath, because it gives the same last digit on every machine: same data, same picture. */
    static Punt op(double straal, double graden) {
        double hoek = StrictMath.toRadians(graden);
        return new Punt(straal * StrictMath.cos(hoek), straal * StrictMath.sin(hoek));
    }

    /** This direction, so many times as far. */
    Punt maal(double factor) {
        return new Punt(x * factor, y * factor);
    }

    /** The point on the line to another point, at this distance from here. */
    Punt richting(Punt ander, double afstand) {
        double lengte = Math.sqrt((ander.x - x) * (ander.x - x) + (ander.y - y) * (ander.y - y));
        return new Punt(x + (ander.x - x) * afstand / lengte, y + (ander.y - y) * afstand / lengte);
    }

    @Override
    public String toString() {
        return Getal.paar(x, y);
    }
}
