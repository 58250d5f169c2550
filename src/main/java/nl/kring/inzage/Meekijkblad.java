package nl.kring.inzage;

import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * Wie keek mee?, for four weeks.
 *
 * @param dagen the latest first; days on which nothing happened are left out
 * @param tot the last day that is shown
 * @param eerder the last day of the weeks before, when there is something to see there
 */
public record Meekijkblad(
        KindId kind,
        String roepnaam,
        List<Dag> dagen,
        LocalDate van,
        LocalDate tot,
        LocalDate vandaag,
        @Nullable LocalDate eerder) {

    public Meekijkblad {
        dagen = List.copyOf(dagen);
    }

    /**
     * One day.
     *
     * @param zelf how often the reader looked
     * @param kring what Kring did by itself, such as a message about a talk
     */
    public record Dag(LocalDate dag, List<Kijker> kijkers, int zelf, List<String> kring) {
        public Dag {
            kijkers = List.copyOf(kijkers);
            kring = List.copyOf(kring);
        }
    }

    /**
     * Somebody else who looked that day.
     *
     * @param wie function and organisation, as on that day; empty for a parent
     * @param waarom why that was allowed, in sentences; empty when the line names no ground
     * @param wanneer "om 9.10 uur", "tussen 9.10 uur en 16.40 uur"
     * @param delen which parts, each once
     */
    public record Kijker(String naam, boolean ouder, String wie, String waarom, String wanneer, List<String> delen) {
        public Kijker {
            delen = List.copyOf(delen);
        }
    }
}
