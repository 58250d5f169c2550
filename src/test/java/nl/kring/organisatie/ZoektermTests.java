package nl.kring.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat iemand zoekt")
class ZoektermTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " a ", "👶"})
    void eenTekenIsTeWeinig(String tekst) {
        assertThat(Zoekterm.van(tekst)).isEmpty();
    }

    @Test
    void honderdTekensMagEnHonderdEenNiet() {
        assertThat(Zoekterm.van("a".repeat(100))).isPresent();
        assertThat(Zoekterm.van("a".repeat(101))).isEmpty();
    }

    @Test
    void meerSpatiesZijnErEen() {
        assertThat(Zoekterm.van("  de \t drie ").orElseThrow().woorden()).isEqualTo("de drie");
    }

    @Test
    void watGetyptIsTeltNooitAlsJoker() {
        assertThat(Zoekterm.van("50%_\\").orElseThrow().patroon()).isEqualTo("%50\\%\\_\\\\%");
    }
}
