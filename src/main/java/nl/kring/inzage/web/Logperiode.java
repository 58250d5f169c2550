package nl.kring.inzage.web;

import java.time.LocalDate;

/** Days to search in, both included. Public for its template. */
public record Logperiode(LocalDate van, LocalDate tot) {
    private static final int DAGEN = 30;

    static Logperiode standaard(LocalDate vandaag) {
        return new Logperiode(vandaag.minusDays(DAGEN), vandaag);
    }
}
