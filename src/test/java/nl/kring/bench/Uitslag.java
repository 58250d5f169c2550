package nl.kring.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one operation costs, in milliseconds.
 *
 * @param leest whether it is a page that is read
 * @param kaal the same statements as the app's role, straight over JDBC
 * @param zonderSlot the same reading without row security; null where something is written
 * @param perSecondeAlleen requests per second of one visitor
 * @param perSecondeSamen requests per second of eight at once
 * @param duurste the statements on which most time goes
 */
record Uitslag(
        String naam,
        boolean leest,
        int rondes,
        Reeks server,
        Reeks database,
        Reeks kaal,
        @Nullable Reeks zonderSlot,
        int opdrachten,
        double perSecondeAlleen,
        double perSecondeSamen,
        Reeks wachtenSamen,
        List<Kosten.Post> duurste) {

    Uitslag {
        duurste = List.copyOf(duurste);
    }

    double keerKaal() {
        return database.mediaan() / kaal.mediaan();
    }

    /** What the second lock costs: with row security over without; 0 where it is not measured. */
    double slot() {
        return zonderSlot == null ? 0 : kaal.mediaan() / zonderSlot.mediaan();
    }
}
