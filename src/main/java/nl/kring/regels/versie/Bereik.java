package nl.kring.regels.versie;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a version counts.
 *
 * @param gebieden codes; empty: the whole city
 * @param van its first day, where that was chosen
 * @param tot the last day of a pilot; the way of working of the city goes on until the next
 */
public record Bereik(
        List<String> gebieden,
        @Nullable LocalDate van,
        @Nullable LocalDate tot) {
    public Bereik {
        gebieden = List.copyOf(gebieden);
    }

    public boolean isStad() {
        return gebieden.isEmpty();
    }
}
