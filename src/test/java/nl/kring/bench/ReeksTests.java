package nl.kring.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De cijfers van de bench")
class ReeksTests {
    private static Reeks millis(int totEnMet) {
        return Reeks.van(LongStream.rangeClosed(1, totEnMet)
                .map(milli -> (totEnMet + 1 - milli) * 1_000_000)
                .boxed()
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 95, 1",
        "2, 50, 1",
        "2, 51, 2",
        "3, 50, 2",
        "20, 95, 19",
        "21, 95, 20",
        "100, 95, 95",
        "100, 1, 1",
        "100, 100, 100"
    })
    void eenPercentielIsDeKleinsteMetingDieGrootGenoegIs(int aantal, int procent, double verwacht) {
        assertThat(millis(aantal).percentiel(procent)).isEqualTo(verwacht);
    }

    @Test
    void zonderMetingenZegtHijNiets() {
        assertThatThrownBy(() -> Reeks.van(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> millis(3).percentiel(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deTabelHeeftEvenBredeKolommen() {
        assertThat(Verslag.tabel(List.of("Wat", "ms"), List.of(List.of("Traject", "1,5"), List.of("Lijst", "10,25"))))
                .isEqualTo("""
                        | Wat     |    ms |
                        | ------- | ----: |
                        | Traject |   1,5 |
                        | Lijst   | 10,25 |
                        """);
    }

    @Test
    void deOptiesZijnWatErStaat() {
        var opties = Opties.lees(List.of("--keer", "1,20", "--rondes", "7", "--opnieuw"));
        assertThat(opties.keren()).containsExactly(1, 20);
        assertThat(opties.rondes()).isEqualTo(7);
        assertThat(opties.opnieuw()).isTrue();
        assertThat(Opties.lees(List.of()).keren()).containsExactly(1, 100);
    }

    @ParameterizedTest
    @CsvSource({"--keer", "--keer 0", "--keer 1;2", "--keer 1001", "--rondes 0", "--rondes x", "--snel"})
    void watHijNietKentWeigertHij(String woorden) {
        assertThatThrownBy(() -> Opties.lees(List.of(woorden.split(" ")))).isInstanceOf(IllegalArgumentException.class);
    }
}
