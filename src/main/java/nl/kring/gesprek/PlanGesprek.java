package nl.kring.gesprek;

import java.util.List;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.traject.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * The order to plan a talk. All who hold gezag are always asked; professionals by choice, each with a reason (R-BO-09).
 *
 * @param moment absent when no day was given
 * @param duur in minutes; 0 when it was not a number
 * @param oudersAkkoord whether the parents know who comes and chose the place
 */
public record PlanGesprek(
        GesprekId gesprek,
        TrajectId traject,
        Gesprekssoort soort,
        @Nullable Moment moment,
        int duur,
        @Nullable Gespreksplaats plaats,
        @Nullable String tolk,
        List<Genodigde> genodigden,
        boolean oudersAkkoord) {

    public PlanGesprek {
        genodigden = List.copyOf(genodigden);
    }

    /** @param reden why this person should be there, for the parents to read */
    public record Genodigde(MedewerkerId wie, String reden) {}
}
