package nl.kring.platform.inlezen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat de terminal laat zien terwijl een bestand wordt gelezen")
class VoortgangsbalkTests {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream uit = new PrintStream(bytes, true, UTF_8);

    private String getoond(boolean terminal, int rijen) {
        var balk = new Voortgangsbalk(uit, terminal);
        for (int rij = 1; rij <= rijen; rij++) {
            balk.stap(rij, rijen);
        }
        balk.klaar();
        return bytes.toString(UTF_8);
    }

    @Test
    void opEenTerminalGroeitEenBalk() {
        assertThat(getoond(true, 2_000))
                .contains("\r  [--", "] 50%", "[########################################] 100%");
    }

    @Test
    void eldersKomtErNuEnDanEenRegel() {
        assertThat(getoond(false, 2_000).lines())
                .containsExactly(
                        "  500 van 2.000 regels nagekeken",
                        "  1.000 van 2.000 regels nagekeken",
                        "  1.500 van 2.000 regels nagekeken",
                        "  2.000 van 2.000 regels nagekeken");
    }

    @Test
    void kortWerkGaatStil() {
        assertThat(getoond(false, 999)).isEmpty();
    }

    @Test
    void eenKopVanEenAnderStuurtDeTerminalNiet() {
        Importeren.schrijf(
                new Inleesverslag(
                        Einde.NIETS_VERANDERD,
                        List.of(),
                        Map.of(),
                        List.of("Kolom '\u001B[2J\u202Eroep'"),
                        3,
                        List.of("Zo.")),
                uit);

        assertThat(bytes.toString(UTF_8).lines())
                .containsExactly("  Kolom '[2Jroep'", "  En nog 3 meldingen.", "  Zo.");
    }
}
