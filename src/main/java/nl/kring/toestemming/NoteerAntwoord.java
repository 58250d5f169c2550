package nl.kring.toestemming;

import java.time.LocalDate;
import nl.kring.kind.OuderId;
import org.jspecify.annotations.Nullable;

/**
 * The order to note an answer that a parent gave in a talk, by telephone or on paper.
 *
 * @param id made by the form itself, so that sending it twice notes once
 * @param ja how far a yes goes; its level must be named
 * @param gezien the newest answer of this parent that the form showed; a newer one goes first
 */
public record NoteerAntwoord(
        AntwoordId id,
        ToestemmingId toestemming,
        OuderId ouder,
        Antwoord antwoord,
        @Nullable Jawoord ja,
        Kanaal kanaal,
        LocalDate op,
        @Nullable AntwoordId gezien) {

    public NoteerAntwoord {
        if (kanaal == Kanaal.ZELF) {
            throw new IllegalArgumentException("Wie voor een ander noteert, zegt hoe het antwoord kwam");
        }
    }

    /** With a yes that differs from the question in its level alone. */
    public NoteerAntwoord(
            AntwoordId id,
            ToestemmingId toestemming,
            OuderId ouder,
            Antwoord antwoord,
            @Nullable ContactNiveau niveau,
            Kanaal kanaal,
            LocalDate op,
            @Nullable AntwoordId gezien) {
        this(id, toestemming, ouder, antwoord, niveau == null ? null : Jawoord.tot(niveau), kanaal, op, gezien);
    }
}
