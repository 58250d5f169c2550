package nl.kring.demo.rijen;

import java.time.LocalDate;
import java.util.UUID;

/** What the werkgroep said to an experience. */
public record Reactierij(UUID ervaringId, String woorden, UUID door, LocalDate op) implements Rij {}
