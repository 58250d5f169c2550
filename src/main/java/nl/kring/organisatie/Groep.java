package nl.kring.organisatie;

/** A group at a location. */
public record Groep(GroepId id, String naam, LocatieId locatie, String locatienaam, boolean ve) {}
