package nl.kring.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.Proefstad;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Functie;
import nl.kring.regels.Geraakt.Telling;
import nl.kring.regels.Versiefixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Hoeveel een andere DT1 zou raken")
class SituatietellerTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Versiefixture versies;

    @Autowired
    Als als;

    @Autowired
    Situatieteller teller;

    @Test
    @DisplayName("Alleen aantallen, voor de werkgroep, en per gebied zonder hoe ouders denken (E9)")
    void teltVoorDeWerkgroepEnNooitPerGebiedHoeOudersDenken() {
        var stad = proefstad.nieuw();
        versies.legIn(stad, "Z");
        proefstad.kind(stad, Wijkcoachvraag.JA);
        proefstad.kind(stad, Wijkcoachvraag.NEE);
        proefstad.kind(stad, Wijkcoachvraag.NEE);
        var karin = proefstad.mens(stad.gemeente(), "Karin", Functie.PROJECTLEIDER, stad.wijkteam(), null, null);
        assertThat(als.doe(karin, () -> teller.tel(List.of())))
                .containsExactlyInAnyOrder(
                        new Telling(
                                Map.of(
                                        "wijkcoachBetrokken", "JA",
                                        "dientBetrokken", "NIET_BEOORDEELD",
                                        "houdingOuders", "NIET_GEVRAAGD"),
                                1),
                        new Telling(
                                Map.of(
                                        "wijkcoachBetrokken", "NEE",
                                        "dientBetrokken", "NIET_BEOORDEELD",
                                        "houdingOuders", "NIET_GEVRAAGD"),
                                2));
        assertThat(als.doe(karin, () -> teller.tel(List.of("Z"))))
                .hasSize(2)
                .noneMatch(telling -> telling.feiten().containsKey("houdingOuders"));
        assertThat(als.doe(karin, () -> teller.tel(List.of("N")))).isEmpty();
        for (var ander : List.of(stad.joyce(), stad.henk(), stad.ruben())) {
            assertThat(als.doe(ander, () -> teller.tel(List.of()))).isEmpty();
        }
    }
}
