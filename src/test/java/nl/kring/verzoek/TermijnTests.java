package nl.kring.verzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De termijn van een verzoek: een maand, en één keer hoogstens twee maanden langer (AVG 12.3)")
class TermijnTests {

    @ParameterizedTest(name = "binnen op {0}: uiterlijk {1}, hoogstens {2}")
    @CsvSource({
        "2026-11-22, 2026-12-22, 2027-02-22",
        "2026-01-31, 2026-02-28, 2026-04-30",
        "2028-01-30, 2028-02-29, 2028-04-30",
        "2026-11-30, 2026-12-30, 2027-02-28",
        "2026-12-31, 2027-01-31, 2027-03-31"
    })
    void eenMaandIsEenKalendermaand(LocalDate binnen, LocalDate uiterlijk, LocalDate langst) {
        var termijn = Termijn.vanaf(binnen);
        assertThat(termijn.laatsteDag()).isEqualTo(uiterlijk);
        assertThat(termijn.langst()).isEqualTo(langst);
    }

    @ParameterizedTest(name = "op {0} nog {1} dagen, voorbij: {2}, langer kan: {3}")
    @CsvSource({"2026-11-22, 30, false, true", "2026-12-22, 0, false, true", "2026-12-23, -1, true, false"})
    void deLaatsteDagTeltMee(LocalDate dag, long over, boolean voorbij, boolean langer) {
        var termijn = Termijn.vanaf(LocalDate.of(2026, 11, 22));
        assertThat(termijn.dagenOver(dag)).isEqualTo(over);
        assertThat(termijn.voorbijOp(dag)).isEqualTo(voorbij);
        assertThat(termijn.magLangerOp(dag)).isEqualTo(langer);
    }
}
