package nl.kring.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.kring.werkwijze.Voorrang.Laag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wat voorgaat: veiligheid, voogd, toestemming, andere wijkcoach, scenario (BSL-01)")
class VoorrangTests {

    static IntStream combinaties() {
        return IntStream.range(0, 16);
    }

    /** Every combination of the four that may speak; the scenario always has something to say. */
    @ParameterizedTest
    @MethodSource("combinaties")
    void deEersteDieIetsZegtGaatVoor(int bits) {
        var feiten = new Voorrang.Feiten((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0);
        var eerste = bits == 0 ? Laag.SCENARIO : Laag.values()[Integer.numberOfTrailingZeros(bits)];
        assertThat(Voorrang.eerst(feiten)).isEqualTo(eerste);
    }

    @ParameterizedTest
    @EnumSource(Laag.class)
    void elkeLaagZegtWaarom(Laag laag) {
        assertThat(laag.waarom()).endsWith(".");
        for (var zin : laag.waarom().split("(?<=\\.)\\s")) {
            assertThat(zin.split("\\s+").length).as(zin).isLessThanOrEqualTo(16);
        }
    }
}
