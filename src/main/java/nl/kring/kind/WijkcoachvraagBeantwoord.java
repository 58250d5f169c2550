package nl.kring.kind;

import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;

/** The parents told whether a wijkcoach is involved; the answer itself stays with the placement. */
public record WijkcoachvraagBeantwoord(GemeenteId gemeente, KindId kind, PlaatsingId plaatsing) {}
