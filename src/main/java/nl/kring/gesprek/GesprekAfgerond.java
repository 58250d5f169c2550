package nl.kring.gesprek;

import nl.kring.kind.PlaatsingId;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;
import nl.kring.traject.TrajectId;

/** A talk has been held and closed. After a first talk a wijkcoach is involved (BSL-02). */
public record GesprekAfgerond(
        GemeenteId gemeente,
        GesprekId gesprek,
        TrajectId traject,
        KindId kind,
        PlaatsingId plaatsing,
        Gesprekssoort soort) {}
