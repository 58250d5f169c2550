package nl.kring.aanmelden.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een code die mensen overschrijven")
class CodeTests {

    @Test
    void bestaatUitDrieKeerVierTekensDieNietOpElkaarLijken() {
        var codes =
                IntStream.range(0, 500).mapToObj(_ -> Code.nieuw().leesbaar()).toList();

        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCD-EFGH-JKMN",
                "abcd-efgh-jkmn",
                "abcdefghjkmn",
                " ABCD EFGH JKMN ",
                "abcd–efgh–jkmn",
                "abcd\u00a0efgh-jkmn"
            })
    void isTeLezenZoalsMensenHemTypen(String getypt) {
        assertThat(Code.lees(getypt)).contains(new Code("ABCDEFGHJKMN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-EFGH-JKM0", "ABCD-EFGH-JKMNP", "ABCD-EFGH-JKM\u0000", "𝔸BCD-EFGH-JKM"})
    void watGeenCodeKanZijnIsGeenCode(String getypt) {
        assertThat(Code.lees(getypt)).isEmpty();
    }

    @Test
    void eenCodeKomtNietInEenLog() {
        assertThat(new Code("ABCDEFGHJKMN")).asString().doesNotContain("ABCD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Code("ABCD-EFGH-JK"))
                .withMessage("geen code");
    }
}
