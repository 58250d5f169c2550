package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * What is left of this once something was left out of a later question about the same party (BSL-08): what was left out there is left
     * out here too, and what was not asked there stays. Without a kind or a direction left it is no more than knowing of each other.
     */
    Bereik zonderWatIsWeggelaten(Bereik gevraagd, Bereik gekozen) {
        var lager = !gekozen.niveau.reiktTot(gevraagd.niveau) && niveau.reiktTot(gekozen.niveau);
        var korter = gekozen.tot.isBefore(gevraagd.tot) && gekozen.tot.isBefore(tot);
        var hoe = zonder(richtingen, zonder(gevraagd.richtingen, gekozen.richtingen));
        var wat = zonder(gegevens, zonder(gevraagd.gegevens, gekozen.gegevens));
        var einde = korter ? gekozen.tot : tot;
        return hoe.isEmpty() || wat.isEmpty()
                ? new Bereik(ContactNiveau.WETEN_VAN_ELKAAR, richtingen, Set.of(), einde)
                : new Bereik(lager ? gekozen.niveau : niveau, hoe, wat, einde);
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

    private static <T> Set<T> zonder(Set<T> alle, Set<T> weg) {
        return alle.stream().filter(een -> !weg.contains(een)).collect(Collectors.toSet());
    }

    private static <T> Set<T> doorsnede(Set<T> een, Set<T> ander) {
        return een.stream().filter(ander::contains).collect(Collectors.toSet());
    }
}
