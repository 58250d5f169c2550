package nl.kring.kind;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Hoe oud een kind is, zoals mensen het zeggen")
class LeeftijdTests {

    @ParameterizedTest(name = "geboren op {0}: {1}")
    @CsvSource({
        "2026-11-24, jonger dan 1 maand",
        "2026-10-25, jonger dan 1 maand",
        "2026-10-24, 1 maand",
        "2026-09-24, 2 maanden",
        "2025-11-25, 11 maanden",
        "2025-11-24, 1 jaar",
        "2023-09-01, 3 jaar",
    })
    void zegtMaandenTotEenJaarEnDanJaren(LocalDate geboren, String woorden) {
        assertThat(Leeftijd.woorden(geboren, VANDAAG)).isEqualTo(woorden);
    }
}
