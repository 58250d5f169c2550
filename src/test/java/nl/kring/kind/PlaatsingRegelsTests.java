package nl.kring.kind;

import static nl.kring.ProefKlok.VANDAAG;
import static nl.kring.kind.Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.GEZAG_NIET_TE_BEPALEN;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.TIJDELIJK_GEEN_GEZAG;
import static nl.kring.kind.Gezagsoort.VOOGDIJ;
import static nl.kring.kind.PlaatsKindFixture.gewoon;
import static nl.kring.kind.PlaatsKindFixture.ouder;
import static nl.kring.kind.PlaatsingRegels.bezwaren;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.BEGIN_VOOR_GEBOORTE;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.EINDE_VOOR_BEGIN;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEEN_DAGEN;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEEN_GEZAG;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEZAG_DUBBEL;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEZAG_NIET_COMPLEET;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEZAG_PAST_NIET;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.TE_OUD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wanneer een kind een plek krijgt; vandaag is dinsdag 24 november 2026")
class PlaatsingRegelsTests {

    private static List<Bezwaar> van(PlaatsKindFixture opdracht) {
        return bezwaren(opdracht.maak(), VANDAAG);
    }

    /** "-" is nothing to object to. */
    private static List<Bezwaar> gelezen(String namen) {
        return "-".equals(namen)
                ? List.of()
                : Arrays.stream(namen.split(" ")).map(Bezwaar::valueOf).toList();
    }

    @Test
    void eenGewonePlaatsingHeeftGeenBezwaar() {
        assertThat(van(gewoon())).isEmpty();
    }

    @ParameterizedTest(name = "geboren op {0}, plek vanaf {1}: {2}")
    @CsvSource({
        "2026-11-24, 2026-11-24, -",
        "2026-11-25, 2026-11-25, GEBOREN_IN_DE_TOEKOMST",
        "2026-11-25, 2026-11-24, GEBOREN_IN_DE_TOEKOMST BEGIN_VOOR_GEBOORTE",
        "2024-03-01, 2024-03-01, -",
        "2024-03-01, 2024-02-29, BEGIN_VOOR_GEBOORTE",
        "2021-11-26, 2026-11-25, -",
        "2021-11-25, 2026-11-25, TE_OUD",
        "2021-11-25, 2026-11-24, -",
        "2021-11-24, 2026-11-24, TE_OUD",
        "2024-02-29, 2029-02-27, -",
        "2024-02-29, 2029-02-28, TE_OUD",
        "2023-09-01, 2028-08-31, -",
        "2023-09-01, 2028-09-01, TE_OUD",
    })
    void eenKindIsJongerDanVijfEnBegintNaDeGeboorte(LocalDate geboren, LocalDate van, String bezwaren) {
        assertThat(van(gewoon().geboren(geboren).van(van))).isEqualTo(gelezen(bezwaren));
    }

    @Test
    void eenKindVanVeertigKrijgtGeenPlekOokNietMetEenEersteDagVanVroeger() {
        var geboren = VANDAAG.minusYears(40);

        assertThat(van(gewoon().geboren(geboren))).containsExactly(TE_OUD);
        assertThat(van(gewoon().geboren(geboren).van(geboren.plusYears(2)))).containsExactly(TE_OUD);
    }

    @ParameterizedTest(name = "van {0} tot en met {1}: {2}")
    @CsvSource({
        "2026-12-01, 2026-12-01, -",
        "2026-12-01, 2026-11-30, EINDE_VOOR_BEGIN",
        "2026-09-01, 2026-11-24, -",
        "2026-09-01, 2026-11-23, EINDE_VOORBIJ",
        "2026-09-01, 2026-08-31, EINDE_VOOR_BEGIN",
        "2026-12-01, 2030-03-01, -",
        "2026-12-01, 2030-03-02, EINDE_TE_LAAT",
        "2026-12-01, 2206-03-01, EINDE_TE_LAAT",
    })
    void deLaatsteDagIsNietVoorDeEersteNietVoorbijEnNietVerWeg(LocalDate van, LocalDate tot, String bezwaren) {
        assertThat(van(gewoon().van(van).tot(tot))).isEqualTo(gelezen(bezwaren));
    }

    @Test
    void zonderDagenIsErGeenPlek() {
        assertThat(van(gewoon().zonderDagen())).containsExactly(GEEN_DAGEN);
    }

    @ParameterizedTest(name = "verteld op {0}: {1}")
    @CsvSource({
        "2026-11-24, -",
        "2026-11-25, UITLEG_IN_DE_TOEKOMST",
        "2023-03-01, -",
        "2023-02-28, UITLEG_TE_VROEG",
        "2016-11-24, UITLEG_TE_VROEG",
    })
    @DisplayName(
            "Vertellen dat de wijkcoach partner is, ligt achter ons; op zijn vroegst een jaar voor de geboorte (R-SA-05)")
    void deUitlegLigtAchterOnsEnNietVerVoorDeGeboorte(LocalDate op, String bezwaren) {
        assertThat(van(gewoon().verteldOp(op))).isEqualTo(gelezen(bezwaren));
    }

    @Test
    @DisplayName("Niet verteld en niet gevraagd is geen bezwaar: dan is het een taak (BSL-04)")
    void nogNietVerteldEnNogNietGevraagdHoudtDePlekNietTegen() {
        assertThat(van(gewoon().vraag(null))).isEmpty();
    }

    @Test
    void zonderGezaghebbendeIsErGeenPlek() {
        assertThat(van(gewoon().metGezag())).containsExactly(GEEN_GEZAG);
    }

    @Test
    void dezelfdePersoonTeltNietTweeKeer() {
        var ola = ouder("Ola", GEZAMENLIJK_OUDERLIJK_GEZAG);

        assertThat(van(gewoon().metGezag(ola, ola))).containsExactly(GEZAG_DUBBEL);
    }

    @ParameterizedTest(name = "{0} en {1}: {2}")
    @CsvSource({
        "GEZAMENLIJK_OUDERLIJK_GEZAG, GEZAMENLIJK_OUDERLIJK_GEZAG, -",
        "GEZAMENLIJK_OUDERLIJK_GEZAG, GEZAG_NIET_TE_BEPALEN, -",
        "GEZAMENLIJK_OUDERLIJK_GEZAG, TIJDELIJK_GEEN_GEZAG, -",
        "GEZAMENLIJK_GEZAG, GEZAMENLIJK_GEZAG, -",
        "EENHOOFDIG_OUDERLIJK_GEZAG, TIJDELIJK_GEEN_GEZAG, -",
        "EENHOOFDIG_OUDERLIJK_GEZAG, EENHOOFDIG_OUDERLIJK_GEZAG, GEZAG_PAST_NIET",
        "EENHOOFDIG_OUDERLIJK_GEZAG, GEZAMENLIJK_OUDERLIJK_GEZAG, GEZAG_PAST_NIET",
        "EENHOOFDIG_OUDERLIJK_GEZAG, VOOGDIJ, GEZAG_PAST_NIET",
        "VOOGDIJ, VOOGDIJ, -",
        "VOOGDIJ, TIJDELIJK_GEEN_GEZAG, -",
        "VOOGDIJ, GEZAMENLIJK_OUDERLIJK_GEZAG, GEZAG_PAST_NIET",
    })
    @DisplayName("Wat bij elkaar past aan gezag (DT3.G1-G6, BSL-12)")
    void gezagPastBijElkaar(Gezagsoort een, Gezagsoort ander, String bezwaren) {
        assertThat(van(gewoon().metGezag(ouder("Ola", een), ouder("Jan", ander))))
                .isEqualTo(gelezen(bezwaren));
    }

    @Test
    @DisplayName("Wie samen gezag heeft, staat er niet alleen: anders telt één ja voor twee (DT3.G1, DT3.G3)")
    void gezagSamenVraagtOmTweeMensen() {
        assertThat(van(gewoon().metGezag(ouder("Ola", GEZAMENLIJK_OUDERLIJK_GEZAG))))
                .containsExactly(GEZAG_NIET_COMPLEET);
        assertThat(van(gewoon().metGezag(ouder("Ola", GEZAMENLIJK_GEZAG)))).containsExactly(GEZAG_NIET_COMPLEET);
        assertThat(van(gewoon().metGezag(ouder("Ola", GEZAG_NIET_TE_BEPALEN)))).isEmpty();
        assertThat(van(gewoon().metGezag(ouder("Ola", TIJDELIJK_GEEN_GEZAG)))).isEmpty();
        assertThat(van(gewoon().metGezag(ouder("Oma", VOOGDIJ)))).isEmpty();
        assertThat(van(gewoon().metGezag(ouder("Ola", EENHOOFDIG_OUDERLIJK_GEZAG))))
                .isEmpty();
    }

    @Test
    void alleBezwarenKomenInEenKeerInDeVolgordeVanHetFormulier() {
        var opdracht = gewoon().geboren(LocalDate.of(2021, 1, 1))
                .metGezag(ouder("Ola", EENHOOFDIG_OUDERLIJK_GEZAG), ouder("Jan", EENHOOFDIG_OUDERLIJK_GEZAG))
                .zonderDagen()
                .tot(LocalDate.of(2026, 11, 30));

        assertThat(van(opdracht)).containsExactly(TE_OUD, GEZAG_PAST_NIET, GEEN_DAGEN, EINDE_VOOR_BEGIN);
        assertThat(van(opdracht.geboren(LocalDate.of(2026, 11, 1)).van(LocalDate.of(2026, 10, 31))))
                .contains(BEGIN_VOOR_GEBOORTE);
    }
}
