package nl.kring.regels.versie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as people work with it; its tables and settings are its {@link Inhoud}.
 *
 * @param basis the number of the version that it grew from; 0 for version 1
 * @param telling goes up with every change; a form brings it back
 */
public record Versie(
        VersieId id,
        int nummer,
        String titel,
        String waarom,
        int basis,
        Stand stand,
        Bereik bereik,
        Spoor spoor,
        int telling) {
    /**
     * Who did what; colleagues, so with their names.
     *
     * @param besluitReden why it was given back or withdrawn
     */
    public record Spoor(
            @Nullable String gemaaktDoor,
            @Nullable UUID voorstellerId,
            @Nullable String voorgesteldDoor,
            @Nullable LocalDate voorgesteldOp,
            @Nullable String beslotenDoor,
            @Nullable LocalDate beslotenOp,
            @Nullable String besluitReden) {}

    static Versie meegeleverd() {
        return new Versie(
                VersieId.MEEGELEVERD,
                1,
                "Zoals Kring die meelevert",
                "Hiermee begint elke gemeente.",
                0,
                Stand.GOEDGEKEURD,
                new Bereik(List.of(), null, null),
                new Spoor(null, null, null, null, null, null, null),
                0);
    }

    public boolean isConcept() {
        return stand == Stand.CONCEPT;
    }

    public boolean isProef() {
        return stand == Stand.GOEDGEKEURD && bereik.tot() != null;
    }
}
