package nl.kring.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.regels.dmn.Meegeleverd;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Rij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Elke regel van B heeft een voorbeeld dat hem noemt")
class RegelvoorbeeldTests {

    /**
     * One line of voorbeelden.csv, thought out by hand from B and J.
     *
     * @param feiten a fact that is not named may be anything: the example holds whatever it is
     * @param uitkomst a column that is not named is not looked at
     */
    record Voorbeeld(String regel, String verhaal, Map<String, String> feiten, Map<String, String> uitkomst) {
        TabelId tabel() {
            return Arrays.stream(TabelId.values())
                    .filter(id -> id.kent(regel))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return regel + ": " + verhaal;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("voorbeelden")
    @DisplayName("Wat er volgt")
    void volgt(Voorbeeld voorbeeld) {
        var gesteld = Gesteld.aan(voorbeeld.tabel());
        assertThat(namen(gesteld.tabel().invoer()))
                .containsAll(voorbeeld.feiten().keySet());
        assertThat(namen(gesteld.tabel().uitvoer()))
                .containsAll(voorbeeld.uitkomst().keySet());
        assertThat(voorbeeld.uitkomst()).isNotEmpty();
        var passend = gesteld.feiten().stream()
                .filter(feiten ->
                        feiten.entrySet().containsAll(voorbeeld.feiten().entrySet()))
                .toList();
        assertThat(passend).isNotEmpty().allSatisfy(feiten -> {
            assertThat(gesteld.regels(feiten)).contains(voorbeeld.regel());
            assertThat(gesteld.uitkomst(feiten)).containsAllEntriesOf(voorbeeld.uitkomst());
        });
    }

    @Test
    @DisplayName("Geen regel in de tabellen is zonder voorbeeld, en geen voorbeeld zonder regel")
    void elkeRegelHeeftEenVoorbeeld() {
        var regels = Arrays.stream(TabelId.values())
                .flatMap(id -> Meegeleverd.tabel(id).rijen().stream())
                .map(Rij::regel)
                .collect(Collectors.toSet());
        assertThat(regels).hasSize(87);
        assertThat(voorbeelden().map(Voorbeeld::regel).collect(Collectors.toSet()))
                .isEqualTo(regels);
    }

    static Stream<Voorbeeld> voorbeelden() {
        return regels().filter(regel -> !regel.startsWith("#")).skip(1).map(regel -> {
            var delen = regel.split(";", -1);
            assertThat(delen).as(regel).hasSize(4);
            return new Voorbeeld(delen[0], delen[1], woorden(delen[2]), woorden(delen[3]));
        });
    }

    private static Stream<String> regels() {
        try (var bron = RegelvoorbeeldTests.class.getResourceAsStream("/werkwijze/voorbeelden.csv")) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Map<String, String> woorden(String deel) {
        var woorden = new LinkedHashMap<String, String>();
        Arrays.stream(deel.strip().split(" +"))
                .filter(woord -> !woord.isEmpty())
                .forEach(woord -> {
                    var paar = woord.split("=");
                    assertThat(paar).as(woord).hasSize(2);
                    assertThat(woorden.put(paar[0], paar[1])).as(woord).isNull();
                });
        return woorden;
    }

    private static List<String> namen(List<Kolom> kolommen) {
        return kolommen.stream().map(Kolom::naam).toList();
    }
}
