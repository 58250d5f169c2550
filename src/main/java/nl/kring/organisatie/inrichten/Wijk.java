package nl.kring.organisatie.inrichten;

/** A wijk of the municipality. */
public record Wijk(String code, String naam) {}
