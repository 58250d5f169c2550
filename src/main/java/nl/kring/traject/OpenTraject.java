package nl.kring.traject;

import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * The order to open a traject.
 *
 * @param hulpvraag the parents' question in their own words
 * @param van whose words they are, when that is one of them
 */
public record OpenTraject(
        TrajectId traject,
        KindId kind,
        PlaatsingId plaatsing,
        String hulpvraag,
        @Nullable OuderId van) {}
