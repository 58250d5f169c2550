package nl.kring.organisatie.inrichten;

import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.LocatieId;

/** A group at a location. */
public record NieuweGroep(GroepId id, LocatieId locatie, String naam, boolean ve) {}
