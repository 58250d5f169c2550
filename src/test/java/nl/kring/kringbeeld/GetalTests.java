package nl.kring.kringbeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Getallen in de tekening")
class GetalTests {

    @ParameterizedTest(name = "{0} staat er als {1}")
    @CsvSource({"0, 0", "-0.04, 0", "0.05, 0.1", "-0.06, -0.1", "9.96, 10", "100, 100", "1e7, 10000000", "-12.34, -12.3"
    })
    void eenGetalHeeftHoogstensEenDecimaal(double getal, String tekst) {
        assertThat(Getal.kort(getal)).isEqualTo(tekst);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void watGeenGetalIsKomtNooitInEenTekening(double getal) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Getal.kort(getal));
    }
}
