package nl.kring.regels.versie;

/** An area of the municipality. */
public record Gebied(String code, String naam) {}
