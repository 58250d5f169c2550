package nl.kring.werkwijze;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.kring.kind.OuderId;

/** BSL-03: the attitude of the parents, from what each of them said last, in a talk or as an answer to the question. */
final class HoudingRegels {
    private HoudingRegels() {}

    /** Something a parent said about a wijkcoach. */
    record Uiting(OuderId ouder, Houding houding, LocalDate op, Instant vastgelegdOp) {}

    /** By the day on which it was said, then by when it was written down; at the very same moment the most reserved counts. */
    private static final Comparator<Uiting> NIEUWSTE =
            Comparator.comparing(Uiting::op).thenComparing(Uiting::vastgelegdOp).thenComparing(Uiting::houding);

    static Houding houding(Collection<Uiting> uitingen) {
        return Houding.samen(uitingen.stream().collect(groupingBy(Uiting::ouder)).values().stream()
                .map(HoudingRegels::laatste)
                .toList());
    }

    private static Houding laatste(List<Uiting> vanEen) {
        return vanEen.stream().max(NIEUWSTE).map(Uiting::houding).orElse(Houding.NIET_GEVRAAGD);
    }
}
