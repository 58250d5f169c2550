package nl.kring.inzage;

import nl.kring.platform.KindId;

/** A child to choose. */
public record Eigenkind(KindId id, String roepnaam) {}
