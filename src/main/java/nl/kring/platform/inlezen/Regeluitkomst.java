package nl.kring.platform.inlezen;

import java.util.List;
import nl.kring.platform.web.Veldfout;

/**
 * What came of one row.
 *
 * @param zinnen why it was refused, or what whoever reads the report should know; by column, without what stands in it
 */
public record Regeluitkomst(Soort soort, List<Veldfout> zinnen) {
    public enum Soort {
        NIEUW("nieuw"),
        GEWIJZIGD("gewijzigd"),
        HETZELFDE("hetzelfde"),
        OVERGESLAGEN("overgeslagen"),
        GEWEIGERD("geweigerd");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }

        String woord() {
            return woord;
        }
    }

    public Regeluitkomst {
        zinnen = List.copyOf(zinnen);
    }

    public static Regeluitkomst van(Soort soort) {
        return new Regeluitkomst(soort, List.of());
    }

    public static Regeluitkomst geweigerd(List<Veldfout> zinnen) {
        return new Regeluitkomst(Soort.GEWEIGERD, zinnen);
    }

    public static Regeluitkomst geweigerd(String kolom, String zin) {
        return geweigerd(List.of(new Veldfout(kolom, zin)));
    }
}
