package nl.kring.toestemming;

import nl.kring.kind.Gezaghebbende;
import org.jspecify.annotations.Nullable;

/** Someone whose answer is needed today, with the newest answer that this person gave to the question, if any. */
public record Handtekening(Gezaghebbende wie, @Nullable GegevenAntwoord laatste) {

    public boolean isJa() {
        return laatste != null && laatste.isJa();
    }

    boolean isNee() {
        return laatste != null && (laatste.antwoord() == Antwoord.NEE || laatste.antwoord() == Antwoord.INGETROKKEN);
    }
}
