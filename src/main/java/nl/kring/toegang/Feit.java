package nl.kring.toegang;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unjudged fact about an actor and a child: a relation with its dates, and for a wijkcoach what the parents answered.
 *
 * @param plaatsing the placement that it is for; absent for a parent, who stands around all of the child's
 * @param leestMee the childcare may turn to this wijkcoach, and not only the other way around
 * @param gegevens the kinds of data that everyone with gezag shares
 */
record Feit(
        Grond soort,
        @Nullable UUID plaatsing,
        String functie,
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable LocalDate plaatsingTot,
        @Nullable String niveau,
        @Nullable LocalDate geldigTot,
        boolean gezagCompleet,
        boolean leestMee,
        Set<String> gegevens) {

    Feit {
        gegevens = Set.copyOf(gegevens);
    }

    /** A fact that no answer of the parents changes. */
    Feit(
            Grond soort,
            @Nullable UUID plaatsing,
            String functie,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable LocalDate plaatsingTot) {
        this(soort, plaatsing, functie, van, tot, plaatsingTot, null, null, false, false, Set.of());
    }

    /** A ground for one placement opens nothing of another, and nothing that is of all of them together (BSL-05). */
    boolean staatRond(@Nullable UUID gevraagd) {
        return plaatsing == null || plaatsing.equals(gevraagd);
    }

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
