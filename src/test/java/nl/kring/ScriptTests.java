package nl.kring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./kring} answers before it needs a JDK or a build; starting itself is in {@link StartTests}. */
@DisplayName("De opdracht ./kring")
class ScriptTests {
    private record Antwoord(int code, String tekst) {}

    private static Antwoord kring(String... woorden) throws IOException, InterruptedException {
        var opdracht = new ArrayList<>(List.of(Path.of("kring").toAbsolutePath().toString()));
        opdracht.addAll(List.of(woorden));
        var proces = new ProcessBuilder(opdracht)
                .directory(Path.of("src").toFile())
                .redirectErrorStream(true)
                .start();
        proces.getOutputStream().close();
        var tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Antwoord(proces.exitValue(), tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "-h", "--help"})
    void legtUitWatHijKan(String woord) throws Exception {
        var antwoord = kring(woord);
        assertThat(antwoord.code()).isZero();
        assertThat(antwoord.tekst())
                .contains("./kring start", "--leeg", "./kring import <soort> <bestand> [--proef]")
                .contains(
                        "./kring sleutel maak <bestand>",
                        "./kring sleutel draai",
                        "./kring sleutel vernietig <kind-id>")
                .contains("./kring logboek", "--controlegetal", "./kring test", "./kring bench")
                .contains("SERVER_PORT", "KRING_DATA", "KRING_SLEUTELBESTAND", "Ctrl-C");
    }

    @Test
    void zonderWoordLegtHijOokUit() throws Exception {
        assertThat(kring().tekst()).isEqualTo(kring("help").tekst());
    }

    @ParameterizedTest
    @CsvSource({
        "strat",
        "start --leg",
        "start --leeg nog",
        "importeer",
        "import lrk een twee",
        "import lrk een --half",
        "import lrk een --namens",
        "test reis",
        "test --snel",
        "help start",
        "-h start",
        "logboek controleer",
        "logboek --controlegetal",
        "sleutel",
        "sleutel maak",
        "sleutel maak een twee",
        "sleutel draai --alles",
        "sleutel vernietig",
        "sleutel verwijder x"
    })
    void watHijNietKentZegtHijEnDanLegtHijUit(String woorden) throws Exception {
        var antwoord = kring(woorden.split(" "));
        assertThat(antwoord.code()).isEqualTo(2);
        assertThat(antwoord.tekst())
                .startsWith("Kring kent dit niet: ./kring " + woorden)
                .contains("./kring help");
    }

    @ParameterizedTest(name = "./kring import {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "| Zeg wat je importeert, en uit welk bestand",
                "huisdieren lijst.csv | Deze soort import kent Kring niet. Kies uit: gebieden, lrk, medewerkers, plaatsingen.",
                "lrk | Zeg erbij uit welk bestand: ./kring import lrk <bestand>",
                "lrk --proef | Zeg erbij uit welk bestand",
                "lrk nietes.csv | Het bestand bestaat niet: /",
                "lrk main | Dit is geen bestand: /",
            })
    void eenImportDieNietKanZegtDatMeteen(String woorden, String zin) throws Exception {
        var antwoord =
                kring(("import " + (woorden == null ? "" : woorden)).strip().split(" "));
        assertThat(antwoord.code()).isEqualTo(1);
        assertThat(antwoord.tekst()).startsWith(zin);
    }

    @ParameterizedTest(name = "./kring {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sleutel maak main/resources/application.properties | Dit bestand bestaat al, en blijft zoals het is: /",
                "sleutel maak nietes/sleutel.json | Deze map bestaat niet: /",
                "sleutel vernietig Yassin | Een kind-id is het laatste deel van het adres van de pagina van het kind",
            })
    void eenSleutelopdrachtDieNietKanZegtDatMeteen(String woorden, String zin) throws Exception {
        var antwoord = kring(woorden.split(" "));
        assertThat(antwoord.code()).isEqualTo(1);
        assertThat(antwoord.tekst()).startsWith(zin);
    }
}
