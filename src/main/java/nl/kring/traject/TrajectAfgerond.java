package nl.kring.traject;

import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;

/** A traject came to its end. */
public record TrajectAfgerond(GemeenteId gemeente, TrajectId traject, KindId kind) {}
