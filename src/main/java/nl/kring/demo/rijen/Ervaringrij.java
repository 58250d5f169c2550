package nl.kring.demo.rijen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/** What somebody noticed about a rule. */
public record Ervaringrij(
        UUID ervaringId,
        String regel,
        int regelversie,
        String soort,
        String woorden,
        @Nullable String gebiedCode,
        Functie functie,
        UUID medewerkerId,
        LocalDate op,
        Instant geschrevenOp)
        implements Rij {}
