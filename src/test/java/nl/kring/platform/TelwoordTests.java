package nl.kring.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Getallen zoals een zin ze zegt")
class TelwoordTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, nul", "1, één", "4, vier", "10, tien", "11, 11", "1500, 1500"})
    void totEnMetTienInWoorden(int aantal, String woord) {
        assertThat(Telwoord.van(aantal)).isEqualTo(woord);
    }
}
