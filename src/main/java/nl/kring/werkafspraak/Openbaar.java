package nl.kring.werkafspraak;

/** The agreement that is in force in a municipality: no secret. */
public record Openbaar(String gemeente, Werkafspraak afspraak) {}
