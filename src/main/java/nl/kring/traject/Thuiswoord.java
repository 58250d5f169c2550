package nl.kring.traject;

import java.time.LocalDate;
import nl.kring.kind.OuderId;
import org.jspecify.annotations.Nullable;

/**
 * What a parent sees at home, in the own words.
 *
 * @param woorden absent once the parent took them back
 */
public record Thuiswoord(
        ThuiswoordId id,
        TrajectId traject,
        OuderId van,
        String vanNaam,
        @Nullable String woorden,
        LocalDate op,
        @Nullable LocalDate teruggenomenOp) {

    public boolean isVan(OuderId ouder) {
        return van.equals(ouder);
    }
}
