package nl.kring.traject;

import java.time.LocalDate;
import nl.kring.kind.OuderId;
import org.jspecify.annotations.Nullable;

/** A goal in the parents' own words, and how everyone will see it (R-BO-02). */
public record Doel(
        DoelId id,
        int volgnummer,
        Doelsoort soort,
        String woorden,
        String zichtbaarAan,
        @Nullable OuderId vanOuder,
        LocalDate sinds) {}
