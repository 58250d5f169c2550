package nl.kring.regels.tabel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a table, with the place.
 *
 * @param rij the rule of the row, with its number where the rule has more rows; absent: the whole table
 * @param cel the column; absent: the whole row
 */
public record Bevinding(
        String tabel, @Nullable String rij, @Nullable String cel, String zin) {

    private static final int HOOGUIT = 50;

    /** The first ones: who mends those sees the others next time. */
    public static List<Bevinding> hooguit(List<Bevinding> alle) {
        if (alle.size() <= HOOGUIT) {
            return List.copyOf(alle);
        }
        var rest = new Bevinding(
                alle.getFirst().tabel(), null, null, "En nog %d dingen.".formatted(alle.size() - HOOGUIT));
        return Stream.concat(alle.stream().limit(HOOGUIT), Stream.of(rest)).toList();
    }

    /** As in "Tabel DT1, rij DT1.2, houdingOuders: ...". */
    public String volledig() {
        var waar = new StringBuilder("Tabel ").append(tabel);
        if (rij != null) {
            waar.append(", rij ").append(rij);
        }
        if (cel != null) {
            waar.append(", ").append(cel);
        }
        return waar.append(": ").append(zin).toString();
    }
}
