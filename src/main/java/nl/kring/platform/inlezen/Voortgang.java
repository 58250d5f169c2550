package nl.kring.platform.inlezen;

/** Hears how far the work is, for who waits. */
public interface Voortgang {
    Voortgang STIL = (_, _) -> {};

    /** @param totaal rows in the file; as good as sure, a file may change meanwhile */
    void stap(int gedaan, int totaal);
}
