package nl.kring.kind;

import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;

/** A child got a place. Ids only: events are kept in clear. */
public record KindGeplaatst(GemeenteId gemeente, KindId kind, PlaatsingId plaatsing) {}
