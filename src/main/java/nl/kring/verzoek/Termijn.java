package nl.kring.verzoek;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a parent must hear what came of a request: one month from the day it came in, and once at most two months more when it
 * is a lot of work and the parent hears so, with the reason, within that first month (AVG 12.3). Calendar days in
 * Europe/Amsterdam; the last day counts.
 *
 * @param tot the last day of the longer term, when there is one
 */
public record Termijn(
        LocalDate ingediendOp,
        LocalDate uiterlijk,
        @Nullable LocalDate tot) {
    private static final int MAANDEN = 1;
    private static final int MAANDEN_ERBIJ = 2;

    static Termijn vanaf(LocalDate ingediendOp) {
        return new Termijn(ingediendOp, ingediendOp.plusMonths(MAANDEN), null);
    }

    public LocalDate laatsteDag() {
        return tot == null ? uiterlijk : tot;
    }

    public boolean verlengd() {
        return tot != null;
    }

    public boolean voorbijOp(LocalDate dag) {
        return laatsteDag().isBefore(dag);
    }

    public long dagenOver(LocalDate vandaag) {
        return ChronoUnit.DAYS.between(vandaag, laatsteDag());
    }

    public boolean magLangerOp(LocalDate dag) {
        return !verlengd() && !voorbijOp(dag);
    }

    /** The latest day that it may become: counted from the day it came in, so that a short month does not shift it. */
    LocalDate langst() {
        return ingediendOp.plusMonths(MAANDEN + MAANDEN_ERBIJ);
    }
}
