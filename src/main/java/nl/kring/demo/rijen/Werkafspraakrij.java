package nl.kring.demo.rijen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A version of the working agreement. */
public record Werkafspraakrij(int nummer, String titel, String tekst, LocalDate van, Instant uitgegevenOp, UUID door)
        implements Rij {}
