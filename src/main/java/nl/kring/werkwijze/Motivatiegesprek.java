package nl.kring.werkwijze;

import java.time.LocalDate;
import nl.kring.kind.OuderId;
import org.jspecify.annotations.Nullable;

/** How one parent took it in a talk about a wijkcoach (R-S1-02). */
public record Motivatiegesprek(
        OuderId ouder,
        String oudernaam,
        Houding houding,
        String belang,
        LocalDate op,
        @Nullable LocalDate terugkomenOp,
        String door) {}
