package nl.kring.traject;

import nl.kring.kind.PlaatsingId;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;

/** A traject was opened. The coach's own inzet follows in the same transaction (DT9.1). */
public record TrajectGeopend(GemeenteId gemeente, TrajectId traject, KindId kind, PlaatsingId plaatsing) {}
