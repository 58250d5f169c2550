package nl.kring.werkwijze;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static nl.kring.werkwijze.DeelnemerRegels.Plek.NIET;
import static nl.kring.werkwijze.DeelnemerRegels.Plek.VERPLICHT;
import static nl.kring.werkwijze.DeelnemerRegels.Plek.ZEGT_NIETS;
import static nl.kring.werkwijze.DeelnemerRegels.Stoel.KINDEROPVANG;
import static nl.kring.werkwijze.DeelnemerRegels.Stoel.OUDERS;
import static nl.kring.werkwijze.DeelnemerRegels.Stoel.WIJKCOACH;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kring.platform.Functie;
import nl.kring.platform.web.Bron;
import nl.kring.regels.Beslissing;
import nl.kring.regels.Gevolg;
import nl.kring.regels.TabelId;
import nl.kring.regels.Werkwijze;

/**
 * DT2: who must and who may be at a talk about a child. All rows that fit combine, and an exclusion beats an inclusion (BSL-01).
 * Whoever the parents do not want at the table is simply not at it: then another person of that function is asked (BSL-21).
 */
public final class DeelnemerRegels {
    private static final Beslissing<Gesprekfeiten, Gevolg> DT2 =
            new Beslissing<>(TabelId.DT2, Gesprekfeiten::inDeTabel, Function.identity());
    private static final String COLLEGA_IS_ANDER_MENS = "COLLEGA_IS_ANDER_MENS";

    private DeelnemerRegels() {}

    public enum Gespreksoort {
        EERSTE,
        VOORTGANG
    }

    public enum Stoel {
        OUDERS("ouders"),
        KINDEROPVANG("kinderopvang"),
        WIJKCOACH("wijkcoach"),
        AMBULANT_BEGELEIDER("ambulantBegeleider"),
        ZORGAANBIEDER("zorgaanbieder"),
        /** Whoever the parents bring along: family, a friend, an interpreter. */
        STEUN_VAN_OUDERS("steunVanOuders");

        private final String kolom;

        Stoel(String kolom) {
            this.kolom = kolom;
        }
    }

    /** How a seat stands, from strong to weak; {@code NIET} beats them all. */
    public enum Plek {
        NIET,
        VERPLICHT,
        /** Is asked; an absence does not keep a talk from being held (BSL-14). */
        UITGENODIGD,
        NAAR_BEHOEFTE,
        MAG_ERBIJ,
        /** No rule speaks of this seat: then it is not at the table. */
        ZEGT_NIETS
    }

    /**
     * What DT2 looks at.
     *
     * @param samenMetCollega the talk was planned in scenario 1; the condition stays with the talk (BSL-02)
     * @param ambulantBegeleider one is involved with child or family
     * @param begeleidingOpBeschikking guidance on the group was granted
     * @param zelfdeMens both are one person
     * @param oudersVragenBegeleider the parents ask for this person at a first talk
     */
    public record Gesprekfeiten(
            Gespreksoort soort,
            boolean samenMetCollega,
            boolean ambulantBegeleider,
            boolean begeleidingOpBeschikking,
            boolean zelfdeMens,
            boolean oudersVragenBegeleider) {

        /** In the order of the columns. That a research was granted is for parents and wijkcoach alone (BSL-22), so not known here. */
        private List<String> inDeTabel() {
            return List.of(
                    soort.name(),
                    String.valueOf(samenMetCollega),
                    String.valueOf(ambulantBegeleider),
                    String.valueOf(begeleidingOpBeschikking),
                    String.valueOf(zelfdeMens),
                    "GEEN",
                    String.valueOf(oudersVragenBegeleider),
                    "GEEN",
                    "false");
        }
    }

    /** A seat, and the rule that gives it. */
    public record Aanwijzing(Stoel stoel, Plek plek, Bron bron) {}

    /** Someone at the table. The same person with two hats may be in the list twice, and counts once. */
    public record Tafelgenoot(UUID mens, boolean ouder, Set<Functie> petten) {
        public Tafelgenoot {
            petten = Set.copyOf(petten);
        }
    }

    /** What a talk still lacks. */
    public enum Tekort {
        OUDER,
        KINDEROPVANG,
        WIJKCOACH,
        COLLEGA
    }

    /** Every seat that some rule speaks of, in the order of {@link Stoel}; a seat that no rule names is not at the table. */
    public static List<Aanwijzing> stoelen(Werkwijze werkwijze, Gesprekfeiten feiten) {
        var gevolg = DT2.neem(werkwijze, feiten);
        return Arrays.stream(Stoel.values())
                .map(stoel -> new Aanwijzing(stoel, gevolg.waarde(stoel.kolom, Plek.class), gevolg.bron(stoel.kolom)))
                .filter(aanwijzing -> aanwijzing.plek() != ZEGT_NIETS)
                .toList();
    }

    /** May someone in this seat be invited? */
    public static boolean mag(Werkwijze werkwijze, Stoel stoel, Gesprekfeiten feiten) {
        return stoelen(werkwijze, feiten).stream()
                .anyMatch(aanwijzing -> aanwijzing.stoel() == stoel && aanwijzing.plek() != NIET);
    }

    /** Who is still missing; empty: this talk can be held. There is no way around it (BSL-02). */
    public static List<Tekort> tekorten(Werkwijze werkwijze, Gesprekfeiten feiten, Collection<Tafelgenoot> tafel) {
        var gevolg = DT2.neem(werkwijze, feiten);
        var mensen = petten(tafel);
        return Stream.of(
                        wanneer(moet(gevolg, OUDERS) && tafel.stream().noneMatch(Tafelgenoot::ouder), Tekort.OUDER),
                        wanneer(
                                moet(gevolg, KINDEROPVANG) && !zit(mensen, Functie::isKinderopvang),
                                Tekort.KINDEROPVANG),
                        wanneer(
                                moet(gevolg, WIJKCOACH) && !zit(mensen, DeelnemerRegels::isWijkcoach),
                                Tekort.WIJKCOACH),
                        wanneer(gevolg.is("voorwaarde", COLLEGA_IS_ANDER_MENS) && !metCollega(mensen), Tekort.COLLEGA))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean moet(Gevolg gevolg, Stoel stoel) {
        return gevolg.waarde(stoel.kolom, Plek.class) == VERPLICHT;
    }

    /** R-S1-03, BSL-02: a wijkcoach and a professional of the childcare who are two different people. */
    public static boolean metCollega(Collection<Tafelgenoot> tafel) {
        return metCollega(petten(tafel));
    }

    private static boolean metCollega(Map<UUID, Set<Functie>> mensen) {
        return mensen.entrySet().stream()
                .filter(een -> een.getValue().stream().anyMatch(DeelnemerRegels::isWijkcoach))
                .anyMatch(een -> mensen.entrySet().stream()
                        .filter(ander -> !ander.getKey().equals(een.getKey()))
                        .anyMatch(ander -> ander.getValue().stream().anyMatch(Functie::isKinderopvang)));
    }

    private static Map<UUID, Set<Functie>> petten(Collection<Tafelgenoot> tafel) {
        return tafel.stream()
                .filter(wie -> !wie.ouder())
                .collect(groupingBy(Tafelgenoot::mens, flatMapping(wie -> wie.petten().stream(), toSet())));
    }

    private static boolean zit(Map<UUID, Set<Functie>> mensen, Predicate<Functie> pet) {
        return mensen.values().stream().anyMatch(petten -> petten.stream().anyMatch(pet));
    }

    private static boolean isWijkcoach(Functie functie) {
        return functie == Functie.WIJKCOACH;
    }

    private static Optional<Tekort> wanneer(boolean waar, Tekort tekort) {
        return waar ? Optional.of(tekort) : Optional.empty();
    }
}
