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

    /** Said yes in words that a colleague noted; this person can still say that it is not so. */
    public boolean isGenoteerd() {
        return laatste != null && !laatste.isZelfGegeven();
    }

    /** In person this one said no, stopped or contested, and did not come back on it in person. */
    boolean isZelfNee() {
        return zelf != null && (zelf.sluit() || zelf.antwoord() == Antwoord.BETWIST);
    }

    /** In person this one said yes, but not as far as this. */
    boolean isZelfMinderDan(@Nullable Bereik bereik) {
        var gegeven = zelf == null ? null : zelf.bereik();
        return gegeven != null && bereik != null && !gegeven.omvat(bereik);
    }
}
