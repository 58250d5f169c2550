package nl.kring.werkwijze;

import static nl.kring.werkwijze.Houding.AKKOORD;
import static nl.kring.werkwijze.Houding.BEDENKTIJD;
import static nl.kring.werkwijze.Houding.HOUDT_AF;
import static nl.kring.werkwijze.Houding.NIET_GEVRAAGD;
import static nl.kring.werkwijze.HoudingRegels.houding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.OuderId;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.werkwijze.HoudingRegels.Uiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De houding van de ouders, uit wat ieder het laatst zei (BSL-03)")
class HoudingRegelsTests {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final OuderId MARK = OuderId.nieuw();
    private static final OuderId DANIELLE = OuderId.nieuw();
    private static final ToestemmingId WETEN = ToestemmingId.nieuw();
    private static final ToestemmingId AFSTEMMEN = ToestemmingId.nieuw();

    private static Uiting gesprek(OuderId wie, Houding houding, int dag) {
        return new Uiting(wie, houding, DAG.plusDays(dag), Instant.EPOCH.plusSeconds(dag), null, true);
    }

    private static Uiting antwoord(OuderId wie, Houding houding, int dag, ToestemmingId vraag, boolean loopt) {
        return new Uiting(wie, houding, DAG.plusDays(dag), Instant.EPOCH.plusSeconds(dag), vraag, loopt);
    }

    @Test
    void zonderGesprekIsErNietGevraagd() {
        assertThat(houding(List.of())).isEqualTo(NIET_GEVRAAGD);
    }

    @Test
    void hetLaatsteTeltPerOuder() {
        assertThat(houding(List.of(gesprek(MARK, HOUDT_AF, 1), gesprek(MARK, AKKOORD, 2))))
                .isEqualTo(AKKOORD);
        assertThat(houding(List.of(gesprek(MARK, AKKOORD, 2), gesprek(MARK, HOUDT_AF, 1))))
                .isEqualTo(AKKOORD);
    }

    @Test
    void vanTweeOudersTeltDeMeestTerughoudende() {
        assertThat(houding(List.of(gesprek(MARK, AKKOORD, 2), gesprek(DANIELLE, BEDENKTIJD, 1))))
                .isEqualTo(BEDENKTIJD);
    }

    @Test
    void eenAntwoordOpDeVraagTeltAlsEenGesprek() {
        assertThat(houding(List.of(gesprek(MARK, AKKOORD, 1), antwoord(MARK, HOUDT_AF, 2, WETEN, true))))
                .isEqualTo(HOUDT_AF);
        assertThat(houding(List.of(antwoord(MARK, HOUDT_AF, 1, WETEN, true), gesprek(MARK, AKKOORD, 2))))
                .isEqualTo(AKKOORD);
    }

    @Test
    void eenNeeTegenMeerIsGeenNeeTegenDeWijkcoach() {
        var staandJa = antwoord(MARK, AKKOORD, 1, WETEN, true);
        assertThat(houding(List.of(staandJa, antwoord(MARK, HOUDT_AF, 2, AFSTEMMEN, true))))
                .isEqualTo(AKKOORD);
        assertThat(houding(List.of(staandJa, antwoord(MARK, HOUDT_AF, 2, WETEN, true))))
                .isEqualTo(HOUDT_AF);
    }

    @Test
    void eenVerlopenJaStaatNietMeer() {
        assertThat(houding(List.of(
                        antwoord(MARK, AKKOORD, 1, WETEN, false), antwoord(MARK, HOUDT_AF, 2, AFSTEMMEN, true))))
                .isEqualTo(HOUDT_AF);
    }

    @Test
    void opHetzelfdeMomentTeltHetMeestTerughoudende() {
        assertThat(houding(List.of(gesprek(MARK, AKKOORD, 1), gesprek(MARK, HOUDT_AF, 1))))
                .isEqualTo(HOUDT_AF);
        assertThat(houding(List.of(gesprek(MARK, HOUDT_AF, 1), gesprek(MARK, AKKOORD, 1))))
                .isEqualTo(HOUDT_AF);
    }
}
