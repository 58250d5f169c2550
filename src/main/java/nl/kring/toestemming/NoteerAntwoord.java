package nl.kring.toestemming;

import java.time.LocalDate;
import nl.kring.kind.OuderId;
import org.jspecify.annotations.Nullable;

/**
 * The order to note an answer that a parent gave in a talk, by telephone or on paper.
 *
 * @param id made by the form itself, so that sending it twice notes once
 * @param gezien the newest answer of this parent that the form showed; a newer one goes first
 */
public record NoteerAntwoord(
        AntwoordId id,
        ToestemmingId toestemming,
        OuderId ouder,
        Antwoord antwoord,
        @Nullable ContactNiveau niveau,
        Kanaal kanaal,
        LocalDate op,
        @Nullable AntwoordId gezien) {

    public NoteerAntwoord {
        if (kanaal == Kanaal.ZELF) {
            throw new IllegalArgumentException("Wie voor een ander noteert, zegt hoe het antwoord kwam");
        }
    }
}
