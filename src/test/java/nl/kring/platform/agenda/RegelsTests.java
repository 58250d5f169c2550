package nl.kring.platform.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lange regels worden gevouwen op 75 octetten (RFC 5545, 3.1)")
class RegelsTests {

    @ParameterizedTest(name = "{1} keer {0}: {2} regels")
    @CsvSource({
        "a, 0, 1",
        "a, 75, 1",
        "a, 76, 2",
        "a, 149, 2",
        "a, 150, 3", // 75, then 74 a line after the space
        "é, 37, 1",
        "é, 38, 2",
        "é, 74, 2",
        "é, 75, 3", // 74 octets fit, the 38th would be cut
        "€, 25, 1",
        "€, 26, 2",
        "€, 49, 2",
        "€, 50, 3",
        "😀, 18, 1",
        "😀, 19, 2",
        "😀, 36, 2",
        "😀, 37, 3",
    })
    void opDeGrensEnErnet(String teken, int keer, int regels) {
        var gevouwen = new Regels().regel(teken.repeat(keer)).toString();

        assertThat(gevouwen.split("\r\n", -1)).hasSize(regels + 1);
        assertThat(gevouwen.replace("\r\n ", "")).isEqualTo(teken.repeat(keer) + "\r\n");
    }
}
