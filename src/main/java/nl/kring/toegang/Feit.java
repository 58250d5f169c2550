package nl.kring.toegang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One unjudged fact about an actor and a child: a relation with its dates, and for a wijkcoach what the parents answered. */
record Feit(
        Grond soort,
        String functie,
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable LocalDate plaatsingTot,
        @Nullable String niveau,
        @Nullable LocalDate geldigTot,
        boolean gezagCompleet) {

    boolean geldtOp(LocalDate dag) {
        return !van.isAfter(dag) && nogNietVoorbij(tot, dag) && nogNietVoorbij(plaatsingTot, dag);
    }

    boolean toestemmingOp(LocalDate dag) {
        return gezagCompleet && niveau != null && geldigTot != null && !geldigTot.isBefore(dag);
    }

    private static boolean nogNietVoorbij(@Nullable LocalDate dag, LocalDate vandaag) {
        return dag == null || !dag.isBefore(vandaag);
    }
}
