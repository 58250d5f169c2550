package nl.kring.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.kring.toestemming.HerhaalRegels.Eerder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Opnieuw vragen (DT3.9, BSL-10)")
class HerhaalRegelsTests {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final LocalDate LANG = VANDAAG.plusYears(1);

    private static List<Eerder> gevraagd(LocalDate... dagen) {
        return Arrays.stream(dagen).map(dag -> new Eerder(dag, LANG)).toList();
    }

    @Test
    void deEersteKeerMagAltijd() {
        assertThat(HerhaalRegels.mag(List.of(), VANDAAG)).isTrue();
    }

    @ParameterizedTest(name = "{0} dagen na de vorige vraag: {1}")
    @CsvSource({"0, false", "1, false", "55, false", "56, true", "57, true"})
    void achtWekenErtussenEnDag56Mag(int dagen, boolean mag) {
        assertThat(HerhaalRegels.mag(gevraagd(VANDAAG.minusDays(dagen)), VANDAAG))
                .isEqualTo(mag);
    }

    @ParameterizedTest(name = "derde vraag terug op {0}: {1}")
    @CsvSource({"2025-11-24, true", "2025-11-25, false", "2025-12-01, false"})
    void hoogstensDrieKeerInTwaalfMaanden(LocalDate eerste, boolean mag) {
        var eerder = gevraagd(eerste, VANDAAG.minusDays(200), VANDAAG.minusDays(100));
        assertThat(HerhaalRegels.mag(eerder, VANDAAG)).isEqualTo(mag);
    }

    @Test
    void naAflopenHoeftNiemandTeWachtenMaarDeKeerTeltWel() {
        var verlopen = new Eerder(VANDAAG.minusDays(10), VANDAAG.minusDays(1));
        var nogNiet = new Eerder(VANDAAG.minusDays(10), VANDAAG);
        assertThat(HerhaalRegels.mag(List.of(verlopen), VANDAAG)).isTrue();
        assertThat(HerhaalRegels.mag(List.of(nogNiet), VANDAAG)).isFalse();
        assertThat(HerhaalRegels.mag(List.of(verlopen, verlopen, verlopen), VANDAAG))
                .isFalse();
    }

    @Test
    void deOudersZienVoorDeHoeveelsteKeer() {
        var eerder = gevraagd(LocalDate.of(2025, 11, 24), LocalDate.of(2026, 3, 1), VANDAAG);
        assertThat(HerhaalRegels.keer(eerder, VANDAAG)).isEqualTo(2);
        assertThat(HerhaalRegels.keer(eerder, LocalDate.of(2026, 3, 1))).isEqualTo(2);
        assertThat(HerhaalRegels.keer(eerder, LocalDate.of(2025, 11, 24))).isEqualTo(1);
    }
}
