package nl.kring.kringbeeld;

/** The rectangle that something takes up: a person with its text, the child, a level label. */
record Doos(double links, double boven, double rechts, double onder) {

    static Doos rond(Punt midden, double breedte, double hoogte) {
        return new Doos(
                midden.x() - breedte / 2, midden.y() - hoogte / 2, midden.x() + breedte / 2, midden.y() + hoogte / 2);
    }

    /** The area that both cover, in square pixels; 0 when they do not touch. */
    double overlap(Doos ander) {
        double dx = Math.min(rechts, ander.rechts) - Math.max(links, ander.links);
        double dy = Math.min(onder, ander.onder) - Math.max(boven, ander.boven);
        return dx > 0 && dy > 0 ? dx * dy : 0;
    }

    /** How far the corner farthest from the child lies. */
    double verste() {
        double x = Math.max(Math.abs(links), Math.abs(rechts));
        double y = Math.max(Math.abs(boven), Math.abs(onder));
        return Math.sqrt(x * x + y * y);
    }
}
