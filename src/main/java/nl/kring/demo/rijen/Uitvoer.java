package nl.kring.demo.rijen;

/** Where lines go. Within one batch their order does not matter; between batches what is pointed at comes first. */
public interface Uitvoer {
    void schrijf(Rij rij);

    /** The lines so far hold together: they may go. Keeps memory small, however many times the demo is made. */
    void stuur();
}
