package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far contact goes: to which level, in which directions, about which kinds of data, up to and including which day (BSL-11). Asked
 * and given in the same shape, so that one can be held against the other.
 *
 * @param gegevens never more than the level holds
 */
public record Bereik(ContactNiveau niveau, Set<Richting> richtingen, Set<Gegevenssoort> gegevens, LocalDate tot) {

    public Bereik {
        var hoe = EnumSet.noneOf(Richting.class);
        hoe.addAll(richtingen);
        richtingen = Collections.unmodifiableSet(hoe);
        gegevens = Gegevenssoort.binnen(gegevens, niveau);
    }

    /** The plainest: the childcare may turn to the wijkcoach, about everything that the level holds. */
    public static Bereik van(ContactNiveau niveau, LocalDate tot) {
        return new Bereik(niveau, Set.of(Richting.CONTACT_KOV_WIJKCOACH), Gegevenssoort.bij(niveau), tot);
    }

    /** What two people both gave: the lowest level, the shared directions and kinds, the earliest end (BSL-08). */
    Bereik gedeeldMet(Bereik ander) {
        return new Bereik(
                niveau.reiktTot(ander.niveau) ? ander.niveau : niveau,
                doorsnede(richtingen, ander.richtingen),
                doorsnede(gegevens, ander.gegevens),
                tot.isBefore(ander.tot) ? tot : ander.tot);
    }

    /** Whether talks can be planned together: the childcare may turn to the wijkcoach, about agreements and dates (as V120). */
    public boolean plantSamen() {
        return richtingen.contains(Richting.CONTACT_KOV_WIJKCOACH) && gegevens.contains(Gegevenssoort.AFSPRAKEN);
    }

    /** Whether this holds everything that the other does. */
    public boolean omvat(Bereik ander) {
        return niveau.reiktTot(ander.niveau)
                && richtingen.containsAll(ander.richtingen)
                && gegevens.containsAll(ander.gegevens)
                && !tot.isBefore(ander.tot);
    }

    /** The same, to another level: lower leaves kinds out, higher adds all that comes with it. */
    Bereik tot(ContactNiveau anders) {
        var soorten = EnumSet.noneOf(Gegevenssoort.class);
        soorten.addAll(gegevens);
        Gegevenssoort.bij(anders).stream()
                .filter(soort -> !niveau.reiktTot(soort.vanaf()))
                .forEach(soorten::add);
        return new Bereik(anders, richtingen, soorten, tot);
    }

    private static <T> Set<T> doorsnede(Set<T> een, Set<T> ander) {
        return een.stream().filter(ander::contains).collect(java.util.stream.Collectors.toSet());
    }
}
