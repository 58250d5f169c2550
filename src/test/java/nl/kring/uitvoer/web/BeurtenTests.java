package nl.kring.uitvoer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Ids;
import nl.kring.platform.web.EvenDruk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een bestand tegelijk, en wie te lang moet wachten hoort dat")
class BeurtenTests {
    private final Actor samira = ouder();
    private final Actor karim = ouder();

    private static Actor ouder() {
        return new Actor(new GemeenteId(Ids.nieuw()), Ids.nieuw(), Actor.Soort.OUDER, Set.of());
    }

    @Test
    void wieErAlEenMaaktWachtNiet() {
        var beurten = new Beurten(Duration.ofMinutes(5));
        assertThat(beurten.<Boolean>doe(samira, () -> {
                    assertThatThrownBy(() -> beurten.doe(samira, () -> true)).isInstanceOf(EvenDruk.class);
                    return true;
                }))
                .isTrue();
        assertThat(beurten.<Boolean>doe(samira, () -> true)).isTrue();
    }

    @Test
    void eenAnderWachtNietLangerDanHetMagEnKanHetDaarnaWeerProberen() {
        var beurten = new Beurten(Duration.ofMillis(20));
        beurten.doe(samira, () -> {
            assertThatThrownBy(() -> beurten.doe(karim, () -> true)).isInstanceOf(EvenDruk.class);
            return true;
        });
        assertThat(beurten.<Boolean>doe(karim, () -> true)).isTrue();
    }

    @Test
    void watMisluktGeeftDeBeurtTerug() {
        var beurten = new Beurten(Duration.ofMillis(20));
        assertThatThrownBy(() -> beurten.doe(samira, () -> {
                    throw new IllegalStateException("geen bestand");
                }))
                .hasMessage("geen bestand");
        assertThat(beurten.<Boolean>doe(karim, () -> true)).isTrue();
        assertThat(beurten.<Boolean>doe(samira, () -> true)).isTrue();
    }
}
