package nl.kring.regels;

import java.util.List;
import java.util.Map;
import nl.kring.platform.web.Bron;

/**
 * What follows from facts by one table of one version. Where more rows count, the strongest value of each column wins, and an exclusion
 * beats an inclusion (BSL-01).
 *
 * @param versie the number of the version that was asked
 */
public record Gevolg(int versie, Map<String, Waarde> waarden) {

    /** A value, and the rule that gives it, with its reason and place in the plan. */
    public record Waarde(String waarde, Bron bron) {}

    public Gevolg {
        waarden = Map.copyOf(waarden);
    }

    public <E extends Enum<E>> E waarde(String kolom, Class<E> soort) {
        return Enum.valueOf(soort, bij(kolom).waarde());
    }

    public String waarde(String kolom) {
        return bij(kolom).waarde();
    }

    public boolean is(String kolom, String waarde) {
        return bij(kolom).waarde().equals(waarde);
    }

    public Bron bron(String kolom) {
        return bij(kolom).bron();
    }

    private Waarde bij(String kolom) {
        var waarde = waarden.get(kolom);
        if (waarde == null) {
            throw new IllegalArgumentException(
                    "Deze tabel zegt niets over " + kolom + "; wel over " + List.copyOf(waarden.keySet()));
        }
        return waarde;
    }
}
