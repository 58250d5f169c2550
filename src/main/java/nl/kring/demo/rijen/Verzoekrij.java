package nl.kring.demo.rijen;

import java.time.LocalDate;
import java.util.UUID;

/** What a parent asked of the privacy officer. */
public record Verzoekrij(
        UUID verzoekId,
        UUID kindId,
        UUID ouderId,
        String soort,
        @Geheim String woorden,
        LocalDate ingediendOp,
        LocalDate uiterlijk)
        implements Rij {}
