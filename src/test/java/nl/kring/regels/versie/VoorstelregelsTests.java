package nl.kring.regels.versie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wanneer een versie voorgesteld en goedgekeurd mag worden (R-GOV-03)")
class VoorstelregelsTests {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    private static Versie versie(
            String waarom, List<String> gebieden, @Nullable LocalDate van, @Nullable LocalDate tot, int basis) {
        return new Versie(
                VersieId.nieuw(),
                9,
                "Anders",
                waarom,
                basis,
                Stand.CONCEPT,
                new Bereik(gebieden, van, tot),
                new Versie.Spoor(null, null, null, null, null, null, null),
                1);
    }

    @ParameterizedTest(name = "{0} {1} van {2} tot {3}: {4}")
    @CsvSource({
        "omdat, '', 2026-11-25, , ''",
        "omdat, '', 2026-11-24, , VAN_TE_VROEG",
        "omdat, '', , , VAN_ONTBREEKT",
        "'', '', 2026-11-25, , WAAROM",
        "omdat, Z, 2026-11-25, 2027-02-01, ''",
        "omdat, Z, 2026-11-25, 2026-11-25, ''",
        "omdat, Z, 2026-11-25, , TOT_ONTBREEKT",
        "omdat, Z, 2026-11-25, 2026-11-24, TOT_VOOR_VAN",
        "omdat, '', 2026-11-25, 2026-12-24, STAD_ZONDER_EINDE",
        "'', Z, , , 'WAAROM VAN_ONTBREEKT TOT_ONTBREEKT'",
    })
    void zegtAllesWatEerstMoet(
            String waarom, String gebied, @Nullable LocalDate van, @Nullable LocalDate tot, String bezwaren) {
        var gebieden = gebied.isEmpty() ? List.<String>of() : List.of(gebied);
        assertThat(Voorstelregels.voorstellen(versie(waarom, gebieden, van, tot, 1), VANDAAG))
                .containsExactlyElementsOf(Arrays.stream(bezwaren.split(" "))
                        .filter(naam -> !naam.isEmpty())
                        .map(Bezwaar::valueOf)
                        .toList());
    }

    @Test
    @DisplayName(
            "Een versie groeit uit wat geldt: zelf, of via een proef die de stad overneemt; nooit langs iets dat een ander goedkeurde")
    void gaatNooitOverIetsHeenDatEenAnderGoedkeurde() {
        var basis = Map.of(1, 0, 2, 1, 3, 2, 4, 2);
        var uitDeProef = versie("omdat", List.of(), VANDAAG, null, 3);
        assertThat(Voorstelregels.groeideUit(uitDeProef, Set.of(3), basis::get)).isTrue();
        assertThat(Voorstelregels.groeideUit(uitDeProef, Set.of(2), basis::get)).isTrue();
        assertThat(Voorstelregels.groeideUit(uitDeProef, Set.of(2, 3), basis::get))
                .isTrue();
        assertThat(Voorstelregels.groeideUit(uitDeProef, Set.of(4), basis::get)).isFalse();
        assertThat(Voorstelregels.groeideUit(uitDeProef, Set.of(2, 4), basis::get))
                .isFalse();
    }
}
