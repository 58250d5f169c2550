package nl.kring.ervaring;

/** A gebied in which somebody works. */
public record Gebied(String code, String naam) {}
