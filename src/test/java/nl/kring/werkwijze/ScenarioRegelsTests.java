package nl.kring.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.regels.Werkwijze;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Het scenario volgt uit de feiten (DT1)")
class ScenarioRegelsTests {

    static Stream<Scenariofeiten> alleFeiten() {
        return Arrays.stream(Wijkcoachvraag.values())
                .flatMap(wijkcoach -> Arrays.stream(DientBetrokken.values())
                        .flatMap(dient -> Arrays.stream(Houding.values())
                                .map(houding -> new Scenariofeiten(wijkcoach, dient, houding))));
    }

    /** The table of the plan, written down a second time by hand: 4 x 3 x 4 facts. */
    private static String verwacht(Scenariofeiten feiten) {
        if (feiten.wijkcoach() == Wijkcoachvraag.JA) {
            return "DT1.1 TWEE";
        }
        if (feiten.dient() == DientBetrokken.JA) {
            return switch (feiten.houding()) {
                case NIET_GEVRAAGD -> "DT1.2 EEN";
                case BEDENKTIJD -> "DT1.3 EEN";
                case AKKOORD -> "DT1.4 EEN";
                case HOUDT_AF -> "DT1.5 DRIE";
            };
        }
        return feiten.wijkcoach() == Wijkcoachvraag.WIL_NIET_ZEGGEN ? "DT1.7 GEEN" : "DT1.6 GEEN";
    }

    @ParameterizedTest
    @MethodSource("alleFeiten")
    @DisplayName("Elke combinatie heeft precies één regel (DT1.1-DT1.7)")
    void elkeCombinatieHeeftPreciesEenRegel(Scenariofeiten feiten) {
        var uitkomst = bepaal(feiten);
        assertThat(uitkomst.regel() + " " + uitkomst.scenario()).isEqualTo(verwacht(feiten));
    }

    private static Scenariouitkomst bepaal(Scenariofeiten feiten) {
        return ScenarioRegels.DT1.neem(Werkwijze.meegeleverd(), feiten);
    }

    @Test
    void deProefLoptAlleCombinatiesAf() {
        assertThat(alleFeiten()).hasSize(48);
        assertThat(alleFeiten().map(feiten -> bepaal(feiten).regel()).distinct())
                .hasSize(7);
    }

    @Test
    @DisplayName("Stopt de wijkcoach, dan wordt opnieuw bekeken of er een nodig is (DT1, JA naar NEE)")
    void naHetEindeVanDeWijkcoachWordtOpnieuwBeoordeeld() {
        var met = new Scenariofeiten(Wijkcoachvraag.JA, DientBetrokken.JA, Houding.AKKOORD);
        assertThat(met.met(Wijkcoachvraag.NEE))
                .isEqualTo(new Scenariofeiten(Wijkcoachvraag.NEE, DientBetrokken.NIET_BEOORDEELD, Houding.AKKOORD));
        assertThat(met.met(Wijkcoachvraag.JA)).isEqualTo(met);
        assertThat(met.met(Wijkcoachvraag.ONBEKEND).dient()).isEqualTo(DientBetrokken.JA);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NIET_GEVRAAGD, NIET_GEVRAAGD",
        "AKKOORD, AKKOORD",
        "AKKOORD NIET_GEVRAAGD, AKKOORD",
        "AKKOORD BEDENKTIJD, BEDENKTIJD",
        "BEDENKTIJD HOUDT_AF, HOUDT_AF",
        "HOUDT_AF AKKOORD, HOUDT_AF",
        "HOUDT_AF NIET_GEVRAAGD, HOUDT_AF",
        "BEDENKTIJD NIET_GEVRAAGD, BEDENKTIJD",
        "NIET_GEVRAAGD NIET_GEVRAAGD, NIET_GEVRAAGD",
    })
    @DisplayName("Twee gezaghebbenden: het meest terughoudende antwoord telt (BSL-03)")
    void hetMeestTerughoudendeAntwoordTelt(String houdingen, Houding verwacht) {
        var samen = Houding.samen(
                Stream.of(houdingen.split(" ")).map(Houding::valueOf).toList());
        assertThat(samen).isEqualTo(verwacht);
    }

    @Test
    void isNiemandGevraagdDanIsErNietGevraagd() {
        assertThat(Houding.samen(List.of())).isEqualTo(Houding.NIET_GEVRAAGD);
    }
}
