package nl.kring.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kring.bench.meter.Opname;
import nl.kring.bench.meter.Stap.Opdracht;

/** Adds up where the time in the database goes, statement by statement: so that a slow one can be found without searching. */
final class Kosten {
    private static final int HOEVEEL = 4;
    private static final int LEESBAAR = 90;

    private final Map<String, List<Long>> perOpdracht = new HashMap<>();
    private int rondes;

    /** @param perRonde how often in one round */
    record Post(String sql, double perRonde, Reeks nanos) {}

    void voegToe(Opname opname) {
        rondes++;
        for (var stap : opname.stappen()) {
            if (stap instanceof Opdracht opdracht) {
                perOpdracht
                        .computeIfAbsent(opdracht.sql(), _ -> new ArrayList<>())
                        .add(opdracht.nanos());
            }
        }
    }

    /** Those on which most time goes, all rounds together. */
    List<Post> duurste() {
        return perOpdracht.entrySet().stream()
                .sorted(Comparator.comparingLong(Kosten::som).reversed())
                .limit(HOEVEEL)
                .map(dit -> new Post(
                        kort(dit.getKey()), (double) dit.getValue().size() / rondes, Reeks.van(dit.getValue())))
                .toList();
    }

    private static long som(Map.Entry<String, List<Long>> opdracht) {
        return opdracht.getValue().stream().mapToLong(Long::longValue).sum();
    }

    /** On one line, and without what would break a table. */
    private static String kort(String sql) {
        var regel = sql.strip().replaceAll("\\s+", " ").replace("|", "¦");
        return regel.length() <= LEESBAAR ? regel : regel.substring(0, LEESBAAR) + "…";
    }
}
