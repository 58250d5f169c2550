package nl.kring.werkafspraak;

import java.time.LocalDate;

/** How far the working agreement lets somebody in (R-WE-02). */
public sealed interface Werkstand {
    record Open() implements Werkstand {}

    /**
     * A newer version waits for a signature: everything can be read, nothing written.
     *
     * @param sinds the first day
     * @param tot the last day, included
     */
    record AlleenLezen(LocalDate sinds, LocalDate tot) implements Werkstand {}

    /** Never signed, or the days of reading are over: only signing is left. */
    record Dicht(LocalDate sinds) implements Werkstand {}
}
