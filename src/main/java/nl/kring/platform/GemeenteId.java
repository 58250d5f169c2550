package nl.kring.platform;

import java.util.UUID;

/** A municipality. Every row belongs to one; no query crosses two. */
public record GemeenteId(UUID waarde) {}
