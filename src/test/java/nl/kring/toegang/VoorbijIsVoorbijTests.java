package nl.kring.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts at random. The seed is in the name of the test; run one again with {@code -Dkring.zaad=…}. */
@DisplayName("Voorbij is voorbij: een feit waarvan de dagen om zijn, opent niets")
class VoorbijIsVoorbijTests {
    private static final int KEER = 2_000;
    private static final UUID PLAATSING = new UUID(1, 1);
    private static final String[] NIVEAUS = {
        "WETEN_VAN_ELKAAR", "AFSTEMMING", "GEZAMENLIJK_GESPREK", "INTENSIEVE_SAMENWERKING"
    };

    static Stream<Long> zaden() {
        var gekozen = Long.getLong("kring.zaad");
        return gekozen != null ? Stream.of(gekozen) : new Random().longs(5).boxed();
    }

    @ParameterizedTest(name = "zaad {0}")
    @MethodSource("zaden")
    void nooitDoorgelaten(long zaad) {
        var toeval = new Random(zaad);
        var geopend = 0;
        for (var keer = 0; keer < KEER; keer++) {
            var dag = LocalDate.of(2020, 1, 1).plusDays(toeval.nextInt(4000));
            var voorbij = new ArrayList<Feit>();
            for (var aantal = toeval.nextInt(6); aantal >= 0; aantal--) {
                voorbij.add(om(lopend(toeval, dag), toeval, dag));
            }
            var lopend = lopend(toeval, dag);
            for (var handeling : Handeling.values()) {
                assertThat(ToegangPolicy.oordeel(handeling, PLAATSING, voorbij, dag))
                        .as("zaad %d: %s op %s met %s", zaad, handeling, dag, voorbij)
                        .isEmpty();
                geopend += ToegangPolicy.oordeel(handeling, PLAATSING, List.of(lopend), dag)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        assertThat(geopend)
                .as("lopende feiten openen wel iets, anders bewijst dit niets")
                .isGreaterThan(KEER);
    }

    /** A fact that holds on this day: everything that could open something, does. */
    private static Feit lopend(Random toeval, LocalDate dag) {
        var grond = Grond.values()[toeval.nextInt(Grond.values().length)];
        var functie =
                grond == Grond.OUDER ? "VOOGDIJ" : Functie.values()[toeval.nextInt(Functie.values().length)].name();
        return new Feit(
                grond,
                grond == Grond.OUDER ? null : PLAATSING,
                functie,
                dag.minusDays(toeval.nextInt(2000)),
                ooit(toeval, dag),
                ooit(toeval, dag),
                NIVEAUS[toeval.nextInt(NIVEAUS.length)],
                dag.plusDays(toeval.nextInt(400)),
                true,
                true,
                Set.of("DOELEN", "AFSPRAKEN", "HULP", "GESPREKSVERSLAG", "WAARNEMINGEN"));
    }

    private static @Nullable LocalDate ooit(Random toeval, LocalDate dag) {
        return toeval.nextBoolean() ? null : dag.plusDays(toeval.nextInt(400));
    }

    /** The same fact, over: in one way or another, by one day or by years. */
    private static Feit om(Feit feit, Random toeval, LocalDate dag) {
        var eerder = dag.minusDays(1 + (toeval.nextBoolean() ? 0 : toeval.nextInt(1500)));
        var later = dag.plusDays(1 + (toeval.nextBoolean() ? 0 : toeval.nextInt(1500)));
        return switch (toeval.nextInt(feit.soort() == Grond.TOESTEMMING ? 4 : 3)) {
            case 0 -> met(feit, feit.van(), eerder, feit.plaatsingTot(), feit.geldigTot());
            case 1 -> met(feit, later, feit.tot(), feit.plaatsingTot(), feit.geldigTot());
            case 2 -> met(feit, feit.van(), feit.tot(), eerder, feit.geldigTot());
            default -> met(feit, feit.van(), feit.tot(), feit.plaatsingTot(), eerder);
        };
    }

    private static Feit met(
            Feit feit,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable LocalDate plaatsingTot,
            @Nullable LocalDate geldigTot) {
        return new Feit(
                feit.soort(),
                feit.plaatsing(),
                feit.functie(),
                van,
                tot,
                plaatsingTot,
                feit.niveau(),
                geldigTot,
                feit.gezagCompleet(),
                feit.leestMee(),
                feit.gegevens());
    }
}
