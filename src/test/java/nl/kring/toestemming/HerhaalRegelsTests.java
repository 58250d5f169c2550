package nl.kring.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kring.toestemming.HerhaalRegels.Eerder;
import nl.kring.toestemming.HerhaalRegels.Verleden;
import nl.kring.toestemming.Herhaling.Mag;
import nl.kring.toestemming.Herhaling.NietMeer;
import nl.kring.toestemming.Herhaling.TeSnel;
import nl.kring.toestemming.Herhaling.TeVaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Opnieuw vragen: niet te vaak, en ouders houden de regie (DT3.9, BSL-10)")
class HerhaalRegelsTests {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static Eerder op(LocalDate dag) {
        return new Eerder(dag, dag.plusYears(1));
    }

    private static Eerder nieuwFeit(LocalDate dag) {
        return new Eerder(dag, dag.plusYears(1), true);
    }

    private static Herhaling oordeel(Eerder... eerder) {
        return HerhaalRegels.oordeel(new Verleden(List.of(eerder), false, null), VANDAAG);
    }

    @Test
    void deEersteVraagMagAltijd() {
        assertThat(oordeel()).isEqualTo(new Mag());
    }

    @ParameterizedTest(name = "{0} dagen geleden gevraagd: mag {1}")
    @CsvSource({"0, false", "1, false", "55, false", "56, true", "57, true"})
    @DisplayName("Tussen twee vragen zitten acht weken; dag 56 mag (BSL-10)")
    void tussenTweeVragenZittenAchtWeken(int dagen, boolean mag) {
        var gevraagd = VANDAAG.minusDays(dagen);
        assertThat(oordeel(op(gevraagd))).isEqualTo(mag ? new Mag() : new TeSnel(gevraagd.plusDays(56)));
    }

    @ParameterizedTest(name = "de eerste van drie op {0}: mag {1}")
    @CsvSource({"2025-11-24, true", "2025-11-25, false", "2026-01-10, false"})
    @DisplayName("Hoogstens drie keer in twaalf maanden, in beide richtingen samen (BSL-10)")
    void hoogstensDrieKeerInTwaalfMaanden(LocalDate eerste, boolean mag) {
        assertThat(oordeel(op(eerste), op(VANDAAG.minusDays(140)), op(VANDAAG.minusDays(70))))
                .isEqualTo(mag ? new Mag() : new TeVaak(eerste.plusMonths(12)));
    }

    @Test
    @DisplayName("Na afloop geen wachttijd, maar tellen doet het wel (BSL-10)")
    void naAfloopGeenWachttijd() {
        var verlopen = new Eerder(VANDAAG.minusDays(20), VANDAAG.minusDays(1));
        assertThat(oordeel(verlopen)).isEqualTo(new Mag());
        assertThat(oordeel(new Eerder(VANDAAG.minusDays(20), VANDAAG))).isInstanceOf(TeSnel.class);
        assertThat(oordeel(verlopen, verlopen, verlopen)).isInstanceOf(TeVaak.class);
    }

    @ParameterizedTest(name = "een nieuw feit {0} dagen geleden: mag {1}")
    @CsvSource({"10, false", "56, true"})
    @DisplayName("Een nieuw feit begint het tellen opnieuw, en telt zelf als eerste (BSL-10)")
    void eenNieuwFeitBegintHetTellenOpnieuw(int dagen, boolean mag) {
        var oud = List.of(op(VANDAAG.minusDays(300)), op(VANDAAG.minusDays(200)), op(VANDAAG.minusDays(100)));
        assertThat(HerhaalRegels.oordeel(new Verleden(oud, false, null), VANDAAG))
                .isInstanceOf(TeVaak.class);
        var met = new ArrayList<>(oud);
        met.add(nieuwFeit(VANDAAG.minusDays(dagen)));
        assertThat(HerhaalRegels.oordeel(new Verleden(met, false, null), VANDAAG)
                        .mag())
                .isEqualTo(mag);
    }

    @Test
    @DisplayName("Wie niet meer gevraagd wil worden, wordt met rust gelaten, hoe lang ook (DT3.9)")
    void vraagMijDitNietMeerBlijft() {
        var langGeleden = List.of(op(VANDAAG.minusYears(5)));
        assertThat(HerhaalRegels.oordeel(new Verleden(langGeleden, true, null), VANDAAG))
                .isEqualTo(new NietMeer());
    }

    @ParameterizedTest(name = "gevraagd {0} dagen geleden, heropend {1} dagen geleden: mag {2}")
    @CsvSource({"20, 5, true", "20, 20, false", "5, 20, false"})
    @DisplayName("Kwam een ouder er zelf op terug, dan telt wat daarvoor is gevraagd niet meer (BSL-10)")
    void eenOuderHeropentZelf(int gevraagd, int heropend, boolean mag) {
        var verleden = new Verleden(List.of(op(VANDAAG.minusDays(gevraagd))), false, VANDAAG.minusDays(heropend));
        assertThat(HerhaalRegels.oordeel(verleden, VANDAAG).mag()).isEqualTo(mag);
    }

    @Test
    @DisplayName("De teller telt vragen binnen twaalf maanden, ook na een nieuw feit (DT3.9)")
    void deTellerTeltVragenBinnenEenJaar() {
        var eerder = List.of(op(LocalDate.of(2025, 11, 24)), nieuwFeit(LocalDate.of(2026, 3, 1)), op(VANDAAG));
        assertThat(HerhaalRegels.keer(eerder, VANDAAG)).isEqualTo(2);
        assertThat(HerhaalRegels.keer(eerder, LocalDate.of(2026, 3, 1))).isEqualTo(2);
        assertThat(HerhaalRegels.keer(eerder, LocalDate.of(2025, 11, 24))).isEqualTo(1);
    }
}
