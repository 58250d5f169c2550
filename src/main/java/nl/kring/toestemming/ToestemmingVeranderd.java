package nl.kring.toestemming;

import nl.kring.kind.PlaatsingId;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;

/**
 * A question was answered, or an answer taken back; how it stands now is asked of {@link Toestemmingen}. Published in the
 * same transaction, as the parent or professional who did it.
 */
public record ToestemmingVeranderd(
        GemeenteId gemeente, KindId kind, PlaatsingId plaatsing, ToestemmingId toestemming) {}
