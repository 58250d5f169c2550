package nl.kring.toestemming;

import nl.kring.kind.Gezaghebbende;
import org.jspecify.annotations.Nullable;

/**
 * Someone whose answer is needed today, with the newest answer that this person gave to the question, if any.
 *
 * @param zelf the newest answer that this person gave in person, to any question about the same party
 */
public record Handtekening(
        Gezaghebbende wie,
        @Nullable GegevenAntwoord laatste,
        @Nullable GegevenAntwoord zelf) {

    public boolean isJa() {
        return laatste != null && laatste.isJa();
    }

    boolean isNee() {
        return laatste != null && laatste.sluit();
    }

    /** In person this one said no or stopped, and did not come back on it in person. */
    boolean isZelfNee() {
        return zelf != null && zelf.sluit();
    }

    /** In person this one said yes, but not as far as this. */
    boolean isZelfMinderDan(@Nullable ContactNiveau niveau) {
        var gegeven = zelf == null ? null : zelf.niveau();
        return gegeven != null && niveau != null && !gegeven.reiktTot(niveau);
    }
}
