package nl.kring.werkwijze;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.kring.kind.OuderId;
import nl.kring.toestemming.ToestemmingId;
import org.jspecify.annotations.Nullable;

/** BSL-03: the attitude of the parents, from what each of them said last, in a talk or as an answer to the question. */
final class HoudingRegels {
    private HoudingRegels() {}

    /**
     * Something a parent said about a wijkcoach.
     *
     * @param vraag the question that it answers; absent for what was said in a talk
     * @param loopt whether that question has not expired
     */
    record Uiting(
            OuderId ouder,
            Houding houding,
            LocalDate op,
            Instant vastgelegdOp,
            @Nullable ToestemmingId vraag,
            boolean loopt) {

        boolean isJaOpVraag() {
            return vraag != null && houding == Houding.AKKOORD;
        }
    }

    /** By the day on which it was said, then by when it was written down; at the very same moment the most reserved counts. */
    private static final Comparator<Uiting> NIEUWSTE =
            Comparator.comparing(Uiting::op).thenComparing(Uiting::vastgelegdOp).thenComparing(Uiting::houding);

    static Houding houding(Collection<Uiting> uitingen) {
        return Houding.samen(uitingen.stream().collect(groupingBy(Uiting::ouder)).values().stream()
                .map(HoudingRegels::vanEen)
                .toList());
    }

    /** A no to one question beside a standing yes to another is a wish for less, not for nobody: it does not count here. */
    private static Houding vanEen(List<Uiting> uitingen) {
        var geldend = uitingen.stream()
                .filter(uiting -> uiting.vraag() == null || nieuwsteOpVraag(uiting, uitingen))
                .toList();
        var staandJa = geldend.stream().anyMatch(uiting -> uiting.isJaOpVraag() && uiting.loopt());
        return geldend.stream()
                .filter(uiting -> !staandJa || uiting.vraag() == null || uiting.isJaOpVraag())
                .max(NIEUWSTE)
                .map(Uiting::houding)
                .orElse(Houding.NIET_GEVRAAGD);
    }

    private static boolean nieuwsteOpVraag(Uiting uiting, List<Uiting> alle) {
        return alle.stream()
                .filter(ander -> uiting.vraag() != null && uiting.vraag().equals(ander.vraag()))
                .noneMatch(ander -> NIEUWSTE.compare(ander, uiting) > 0);
    }
}
