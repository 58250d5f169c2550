package nl.kring.werkafspraak;

import java.time.LocalDate;
import java.util.List;

/** One version of the working agreement, as it was issued. */
public record Werkafspraak(int nummer, String titel, String tekst, LocalDate van) {

    public List<Tekstdeel> delen() {
        return Tekstdeel.lees(tekst);
    }
}
