package nl.kring.uitvoer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a parent may see of a child, on one day. */
public record Uitvoer(String kindnaam, LocalDate op, List<Hoofdstuk> hoofdstukken) {

    public Uitvoer {
        hoofdstukken = List.copyOf(hoofdstukken);
    }

    /** What one module holds. */
    public record Hoofdstuk(String naam, String titel, List<Deel> delen) {

        public boolean leeg() {
            return delen.stream().allMatch(deel -> deel.rijen().isEmpty());
        }
    }

    /** A list of things of one kind. */
    public record Deel(String naam, String titel, List<List<Gegeven>> rijen) {}

    /**
     * One thing that is known.
     *
     * @param waarde a String, LocalDate, Integer or Boolean; absent when nothing was filled in
     */
    public record Gegeven(String label, @Nullable Object waarde) {}
}
