package nl.kring.inzage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.taal.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * Wie keek mee?, for four weeks.
 *
 * @param dagen the latest first; days on which nothing happened are left out
 * @param tot the last day that is shown
 * @param eerder the last day of the weeks before, when there is something to see there
 */
public record Meekijkblad(
        KindId kind,
        String roepnaam,
        List<Dag> dagen,
        LocalDate van,
        LocalDate tot,
        LocalDate vandaag,
        @Nullable LocalDate eerder) {

    public Meekijkblad {
        dagen = List.copyOf(dagen);
    }

    /** Somebody else's look on one day. */
    public record Blik(LocalDate dag, Kijker kijker) {}

    /** What others looked at last, the latest first. */
    public List<Blik> laatste(int hoogstens) {
        return dagen.stream()
                .flatMap(dag -> dag.kijkers().stream().map(kijker -> new Blik(dag.dag(), kijker)))
                .limit(hoogstens)
                .toList();
    }

    /**
     * One day.
     *
     * @param zelf whether the reader looked too
     * @param kring what Kring did by itself, such as a message about a talk
     */
    public record Dag(LocalDate dag, List<Kijker> kijkers, boolean zelf, List<Meekijkdeel> kring) {
        public Dag {
            kijkers = List.copyOf(kijkers);
            kring = List.copyOf(kring);
        }
    }

    /**
     * Somebody else who looked that day.
     *
     * @param naam absent when the person is no longer known
     * @param als function and organisation, as on that day; empty for a parent
     * @param waarom why that was allowed; empty when the line names no ground
     * @param van when first, to the minute
     * @param delen which parts, each once
     */
    public record Kijker(
            @Nullable String naam,
            @Nullable String roepnaam,
            boolean ouder,
            List<Als> als,
            List<Waarom> waarom,
            LocalTime van,
            LocalTime tot,
            List<Meekijkdeel> delen) {
        public Kijker {
            als = List.copyOf(als);
            waarom = List.copyOf(waarom);
            delen = List.copyOf(delen);
        }

        /** The name, or what kind of person when it is no longer known. */
        public String wie(Woorden woorden) {
            return naam == null ? woorden.zeg(ouder ? "kijker.ouder" : "kijker.weg") : naam;
        }

        /** The same with the first name alone. */
        public String kort(Woorden woorden) {
            return roepnaam == null ? wie(woorden) : roepnaam;
        }

        /** "Het ging over: de doelen en de afspraken." */
        public String waarover(Woorden woorden) {
            return woorden.zeg(
                    "keek.zin",
                    woorden.opsomming(delen.stream()
                            .map(deel -> woorden.zegVan("deel", deel))
                            .toList()));
        }

        /** "om 9.10 uur", "tussen 9.10 uur en 16.40 uur". */
        public String wanneer(Woorden woorden) {
            return van.equals(tot)
                    ? woorden.zeg("keek.om", woorden.uur(van))
                    : woorden.zeg("keek.tussen", woorden.uur(van), woorden.uur(tot));
        }
    }

    /** As what somebody acted. */
    public record Als(Functie functie, @Nullable String organisatie) {}
}
