package nl.kring.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was agreed: what, who, and by when (R-BO-03). */
public record Actie(
        ActieId id,
        String wat,
        Eigenaar eigenaar,
        String eigenaarnaam,
        LocalDate klaarOp,
        @Nullable LocalDate gedaanOp) {}
