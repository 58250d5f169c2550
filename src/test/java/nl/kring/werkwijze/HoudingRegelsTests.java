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
import nl.kring.werkwijze.HoudingRegels.Uiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De houding van de ouders, uit wat ieder het laatst zei (BSL-03)")
class HoudingRegelsTests {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final OuderId MARK = OuderId.nieuw();
    private static final OuderId DANIELLE = OuderId.nieuw();

    private static Uiting gezegd(OuderId wie, Houding houding, int dag) {
        return new Uiting(wie, houding, DAG.plusDays(dag), Instant.EPOCH.plusSeconds(dag));
    }

    @Test
    void zonderGesprekIsErNietGevraagd() {
        assertThat(houding(List.of())).isEqualTo(NIET_GEVRAAGD);
    }

    @Test
    void hetLaatsteTeltPerOuder() {
        assertThat(houding(List.of(gezegd(MARK, HOUDT_AF, 1), gezegd(MARK, AKKOORD, 2))))
                .isEqualTo(AKKOORD);
        assertThat(houding(List.of(gezegd(MARK, AKKOORD, 2), gezegd(MARK, HOUDT_AF, 1))))
                .isEqualTo(AKKOORD);
    }

    @Test
    void vanTweeOudersTeltDeMeestTerughoudende() {
        assertThat(houding(List.of(gezegd(MARK, AKKOORD, 2), gezegd(DANIELLE, BEDENKTIJD, 1))))
                .isEqualTo(BEDENKTIJD);
    }

    @Test
    void deDagWaaropHetGezegdIsGaatVoorDeDagWaaropHetIsOpgeschreven() {
        var laatOpgeschreven = new Uiting(MARK, AKKOORD, DAG, Instant.EPOCH.plusSeconds(9));
        assertThat(houding(List.of(gezegd(MARK, HOUDT_AF, 1), laatOpgeschreven)))
                .isEqualTo(HOUDT_AF);
    }

    @Test
    void opHetzelfdeMomentTeltHetMeestTerughoudende() {
        assertThat(houding(List.of(gezegd(MARK, AKKOORD, 1), gezegd(MARK, HOUDT_AF, 1))))
                .isEqualTo(HOUDT_AF);
        assertThat(houding(List.of(gezegd(MARK, HOUDT_AF, 1), gezegd(MARK, AKKOORD, 1))))
                .isEqualTo(HOUDT_AF);
    }
}
