package nl.kring.werkwijze;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One derivation of the past, with the facts it saw: what "Waarom scenario 2?" tells. */
public record Scenariobepaling(
        Scenariofeiten feiten,
        Scenariouitkomst uitkomst,
        int regelversie,
        Instant tijdstip,
        @Nullable String door) {

    /**
     * When another scenario began, and by which rule. Facts that changed nothing in the scenario are not a change of it.
     *
     * @param geschiedenis every derivation, the newest first
     */
    public static List<Scenariobepaling> veranderingen(List<Scenariobepaling> geschiedenis) {
        return IntStream.range(0, geschiedenis.size())
                .filter(plek -> plek == geschiedenis.size() - 1
                        || geschiedenis.get(plek).scenario()
                                != geschiedenis.get(plek + 1).scenario())
                .mapToObj(geschiedenis::get)
                .toList();
    }

    private Scenario scenario() {
        return uitkomst.scenario();
    }
}
