package nl.kring.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.kring.regels.Plantekst.Blok;
import nl.kring.regels.Plantekst.Stuk;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De tekst van het eigen plan")
class PlantekstTests {
    private static Plantekst lees(String tekst) {
        return Plantekstlezer.lees("Ons plan", tekst);
    }

    @Test
    void koppenHorenBijHunPlekEnMerkenBijHunZin() {
        var plan = lees("""
                # Ons plan
                ## Scenario 1
                Eerst iets anders. Dan praten wij met de *ouders*. [DT1.2][DT1.3] En daarna?

                - Een punt. [R-SA-05]
                - Nog **een** punt.
                """);
        assertThat(plan.bij("Plan wijkteams, scenario 1").orElseThrow().blokken())
                .hasSize(2);
        assertThat(plan.bij("Plan wijkteams, borging")).isEmpty();
        assertThat(plan.zinnen())
                .containsEntry("DT1.2", "Dan praten wij met de ouders.")
                .containsEntry("DT1.3", "Dan praten wij met de ouders.")
                .containsEntry("R-SA-05", "Een punt.")
                .hasSize(3);
        assertThat(plan.delen().getFirst().blokken().getFirst())
                .isEqualTo(new Blok.Alinea(List.of(
                        new Stuk("Eerst iets anders. Dan praten wij met de ", false, false),
                        new Stuk("ouders", false, true),
                        new Stuk(". En daarna?", false, false))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Een <b onclick=\"x()\">zin</b>.",
                "[klik](javascript:alert(1))",
                "![plaatje](https://elders.example/x.png)",
                "<https://elders.example/>",
                "[x]: https://elders.example/\n\n[x]",
                "> citaat\n\n```\ncode\n```"
            })
    @DisplayName(
            "Wat geen kop, alinea, lijst of nadruk is, wordt gewone tekst: geen opmaak, geen adres om op te klikken")
    void watGeenGewoneTekstIsWordtDat(String tekst) {
        var plan = lees("## Deel\n\n" + tekst);
        assertThat(plan.delen())
                .allSatisfy(deel -> assertThat(deel.blokken()).allMatch(blok -> blok instanceof Blok.Alinea));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "*a **b ", "[", "![", "`", "<a ", "1. "})
    @DisplayName("Een halve MB van één teken leest vlug en breekt niets")
    void ookVijandigeTekstLeestVlug(String deel) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(lees("## Deel\n\n" + deel.repeat(480_000 / deel.length())))
                        .isNotNull());
    }
}
