package nl.kring.werkwijze;

import java.time.LocalDate;
import nl.kring.kind.Bekendheid;
import nl.kring.kind.MaatregelId;
import nl.kring.kind.Maatregelsoort;
import nl.kring.kind.Voogdcontact;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/** The order to record a measure, as the form gives it. */
public record LegMaatregelVast(
        MaatregelId id,
        KindId kind,
        Maatregelsoort soort,
        Bekendheid bekend,
        LocalDate van,
        @Nullable LocalDate tot,
        Voogdcontact contact) {}
