package nl.kring.werkwijze;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One derivation of the past, with the facts it saw: what "Waarom scenario 2?" tells. */
public record Scenariobepaling(
        Scenariofeiten feiten,
        Scenariouitkomst uitkomst,
        int regelversie,
        Instant tijdstip,
        @Nullable String door) {}
