package nl.kring.aanmelden.domain;

import static nl.kring.aanmelden.domain.WachtwoordRegels.bezwaar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kring.aanmelden.domain.WachtwoordRegels.Bezwaar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Welke wachtwoorden Kring aanneemt")
class WachtwoordRegelsTests {

    @ParameterizedTest(name = "{0} keer {1}: {2}")
    @CsvSource({
        "11, a, TE_KORT",
        "12, a, ''",
        "72, a, ''",
        "73, a, TE_LANG",
        "36, é, ''",
        "37, é, TE_LANG",
        "18, 🌳, ''",
        "19, 🌳, TE_LANG",
        "11, 🌳, TE_KORT",
        "12, 🌳, ''",
        "12, ع, ''"
    })
    void minstensTwaalfTekensEnHoogstensTweeenzeventigBytes(int keer, String teken, String verwacht) {
        assertThat(bezwaar(teken.repeat(keer), List.of()).map(Enum::name).orElse(""))
                .isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inge de Waard", "inge DE waard", " Inge de Waard ", "inge@kring.example"})
    void eenNaamOfEmailadresIsGeenWachtwoord(String wachtwoord) {
        assertThat(bezwaar(wachtwoord, List.of("Inge de Waard", "inge@kring.example")))
                .contains(Bezwaar.IS_EEN_NAAM);
    }

    @Test
    void eenLetterMetAccentIsEenTekenVanWelkToetsenbordHijOokKomt() {
        var los = "e\u0301".repeat(11) + "n";
        assertThat(bezwaar(los, List.of())).isEmpty();
        assertThat(bezwaar("e\u0301".repeat(11), List.of())).contains(Bezwaar.TE_KORT);
    }
}
