package nl.kring.platform.inlezen;

import nl.kring.platform.GemeenteId;

/** The municipality that a table is brought into. */
public record Doelgemeente(GemeenteId id, String cbsCode, String naam) {}
