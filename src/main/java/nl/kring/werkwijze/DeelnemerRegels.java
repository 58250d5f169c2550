package nl.kring.werkwijze;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static nl.kring.werkwijze.DeelnemerRegels.Plek.MAG_ERBIJ;
import static nl.kring.werkwijze.DeelnemerRegels.Plek.NAAR_BEHOEFTE;
import static nl.kring.werkwijze.DeelnemerRegels.Plek.NIET;
import static nl.kring.werkwijze.DeelnemerRegels.Plek.VERPLICHT;
import static nl.kring.werkwijze.DeelnemerRegels.Stoel.AMBULANT_BEGELEIDER;
import static nl.kring.werkwijze.DeelnemerRegels.Stoel.KINDEROPVANG;
import static nl.kring.werkwijze.DeelnemerRegels.Stoel.OUDERS;
import static nl.kring.werkwijze.DeelnemerRegels.Stoel.STEUN_VAN_OUDERS;
import static nl.kring.werkwijze.DeelnemerRegels.Stoel.WIJKCOACH;
import static nl.kring.werkwijze.DeelnemerRegels.Stoel.ZORGAANBIEDER;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kring.platform.Functie;

/**
 * DT2: who must and who may be at a talk about a child. All rows that fit combine, and an exclusion beats an inclusion (BSL-01).
 * Whoever the parents do not want at the table is simply not at it: then another person of that function is asked (BSL-21).
 */
public final class DeelnemerRegels {
    private static final List<Rij> DT2 = List.of(
            new Rij(
                    Regel.DT2_1,
                    Gesprekfeiten::eerste,
                    Map.of(
                            OUDERS,
                            VERPLICHT,
                            KINDEROPVANG,
                            VERPLICHT,
                            WIJKCOACH,
                            VERPLICHT,
                            STEUN_VAN_OUDERS,
                            MAG_ERBIJ)),
            new Rij(
                    Regel.DT2_1,
                    feiten -> feiten.eerste() && feiten.oudersVragenBegeleider(),
                    Map.of(AMBULANT_BEGELEIDER, MAG_ERBIJ, ZORGAANBIEDER, MAG_ERBIJ)),
            new Rij(
                    Regel.DT2_1,
                    feiten -> feiten.eerste() && !feiten.oudersVragenBegeleider(),
                    Map.of(AMBULANT_BEGELEIDER, NIET, ZORGAANBIEDER, NIET)),
            new Rij(
                    Regel.DT2_2,
                    feiten -> feiten.eerste() && feiten.samenMetCollega(),
                    Map.of(KINDEROPVANG, VERPLICHT, WIJKCOACH, VERPLICHT)),
            new Rij(
                    Regel.DT2_3,
                    feiten -> !feiten.eerste(),
                    Map.of(
                            OUDERS,
                            VERPLICHT,
                            KINDEROPVANG,
                            NAAR_BEHOEFTE,
                            WIJKCOACH,
                            NAAR_BEHOEFTE,
                            STEUN_VAN_OUDERS,
                            MAG_ERBIJ)),
            new Rij(
                    Regel.DT2_4,
                    feiten -> !feiten.eerste() && feiten.begeleidingOpBeschikking(),
                    Map.of(ZORGAANBIEDER, MAG_ERBIJ)),
            new Rij(
                    Regel.DT2_5,
                    feiten -> !feiten.eerste() && feiten.ambulantBegeleider(),
                    Map.of(AMBULANT_BEGELEIDER, MAG_ERBIJ)),
            new Rij(
                    Regel.DT2_6,
                    feiten -> !feiten.eerste() && feiten.inEenHand(),
                    Map.of(AMBULANT_BEGELEIDER, MAG_ERBIJ, ZORGAANBIEDER, NIET)));

    private DeelnemerRegels() {}

    public enum Gespreksoort {
        EERSTE,
        VOORTGANG
    }

    public enum Stoel {
        OUDERS,
        KINDEROPVANG,
        WIJKCOACH,
        AMBULANT_BEGELEIDER,
        ZORGAANBIEDER,
        /** Whoever the parents bring along: family, a friend, an interpreter. */
        STEUN_VAN_OUDERS
    }

    /** How a seat stands, from strong to weak; {@code NIET} beats them all. */
    public enum Plek {
        NIET,
        VERPLICHT,
        NAAR_BEHOEFTE,
        MAG_ERBIJ
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

        boolean eerste() {
            return soort == Gespreksoort.EERSTE;
        }

        boolean inEenHand() {
            return ambulantBegeleider && begeleidingOpBeschikking && zelfdeMens;
        }
    }

    /** A seat, and the rule that gives it. */
    public record Aanwijzing(Stoel stoel, Plek plek, Regel regel) {}

    /** Someone at the table. The same person with two hats may be in the list twice, and counts once. */
    public record Tafelgenoot(UUID mens, boolean ouder, Set<Functie> petten) {
        public Tafelgenoot {
            petten = Set.copyOf(petten);
        }
    }

    /** What a talk still lacks. */
    public enum Tekort {
        OUDER(Regel.DT2_1),
        KINDEROPVANG(Regel.DT2_1),
        WIJKCOACH(Regel.DT2_1),
        COLLEGA(Regel.DT2_2);

        private final Regel regel;

        Tekort(Regel regel) {
            this.regel = regel;
        }

        public Regel regel() {
            return regel;
        }
    }

    private record Rij(Regel regel, Predicate<Gesprekfeiten> past, Map<Stoel, Plek> stoelen) {}

    /** Every seat that some rule speaks of, in the order of {@link Stoel}; a seat that no rule names is not at the table. */
    public static List<Aanwijzing> stoelen(Gesprekfeiten feiten) {
        return Arrays.stream(Stoel.values())
                .flatMap(stoel -> aanwijzing(stoel, feiten).stream())
                .toList();
    }

    /** May someone in this seat be invited? */
    public static boolean mag(Stoel stoel, Gesprekfeiten feiten) {
        return aanwijzing(stoel, feiten)
                .filter(aanwijzing -> aanwijzing.plek() != NIET)
                .isPresent();
    }

    /** Who is still missing; empty: this talk can be held. There is no way around it (BSL-02). */
    public static List<Tekort> tekorten(Gesprekfeiten feiten, Collection<Tafelgenoot> tafel) {
        var mensen = petten(tafel);
        var heeftOuder = tafel.stream().anyMatch(Tafelgenoot::ouder);
        return Stream.of(
                        wanneer(!heeftOuder, Tekort.OUDER),
                        wanneer(feiten.eerste() && !zit(mensen, Functie::isKinderopvang), Tekort.KINDEROPVANG),
                        wanneer(feiten.eerste() && !zit(mensen, DeelnemerRegels::isWijkcoach), Tekort.WIJKCOACH),
                        wanneer(feiten.eerste() && feiten.samenMetCollega() && !metCollega(mensen), Tekort.COLLEGA))
                .flatMap(Optional::stream)
                .toList();
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

    private static Optional<Aanwijzing> aanwijzing(Stoel stoel, Gesprekfeiten feiten) {
        return DT2.stream()
                .filter(rij -> rij.past().test(feiten) && rij.stoelen().containsKey(stoel))
                .map(rij -> new Aanwijzing(stoel, rij.stoelen().getOrDefault(stoel, NIET), rij.regel()))
                // the strongest word; of equal words the more particular row, which stands lower
                .reduce((een, ander) ->
                        Comparator.<Plek>naturalOrder().compare(een.plek(), ander.plek()) < 0 ? een : ander);
    }

    private static Optional<Tekort> wanneer(boolean waar, Tekort tekort) {
        return waar ? Optional.of(tekort) : Optional.empty();
    }
}
