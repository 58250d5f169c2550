package nl.kring.demo.rijen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kring.platform.Functie;

/** Who signed the working agreement for an organisation. */
public record Handtekeningrij(
        UUID handtekeningId,
        UUID organisatieId,
        int nummer,
        UUID medewerkerId,
        String naam,
        Functie functie,
        LocalDate op,
        Instant getekendOp)
        implements Rij {}
