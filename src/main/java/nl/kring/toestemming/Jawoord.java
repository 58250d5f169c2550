package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody wants a yes to go. What is left out goes as far as the question.
 */
public record Jawoord(
        @Nullable ContactNiveau niveau,
        @Nullable Set<Richting> richtingen,
        @Nullable Set<Gegevenssoort> gegevens,
        @Nullable LocalDate tot) {

    /** As far as the question, in everything. */
    public static final Jawoord ZOALS_GEVRAAGD = new Jawoord(null, null, null, null);

    public static Jawoord tot(@Nullable ContactNiveau niveau) {
        return new Jawoord(niveau, null, null, null);
    }

    /** What it comes to for this question. */
    Bereik op(Bereik gevraagd) {
        var tot = niveau == null ? gevraagd : gevraagd.tot(niveau);
        return new Bereik(
                tot.niveau(),
                richtingen == null ? tot.richtingen() : richtingen,
                gegevens == null ? tot.gegevens() : gegevens,
                this.tot == null ? tot.tot() : this.tot);
    }
}
