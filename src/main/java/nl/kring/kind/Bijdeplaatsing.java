package nl.kring.kind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, told and asked when the child came. Stays with the childcare and the parents: the answer about a wijkcoach was
 * given for this purpose alone (R-SA-06).
 *
 * @param uitleg absent: the parents have not been told yet
 * @param vraag absent: the parents have not been asked yet
 */
public record Bijdeplaatsing(
        List<DayOfWeek> dagen,
        @Nullable Verteld uitleg,
        @Nullable Gevraagd vraag) {

    public Bijdeplaatsing {
        dagen = dagen.stream().sorted().toList();
    }

    public record Verteld(LocalDate op, PlaatsKind.Hoe hoe, String taal, String door) {}

    public record Gevraagd(LocalDate op, Wijkcoachvraag antwoord, String door) {}
}
