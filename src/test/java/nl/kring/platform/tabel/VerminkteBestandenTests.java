package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kring.platform.tabel.BestandFixture.gelezen;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seed: -Dkring.seed=… repeats a run. */
@DisplayName("Hoe een bestand ook verminkt is: er komt een antwoord, en nooit een fout")
class VerminkteBestandenTests {

    private static final int KEREN = 1_000;

    @TempDir
    Path map;

    private BestandFixture bestanden;
    private final long seed = Long.getLong("kring.seed", System.nanoTime());
    private final Random toeval = new Random(seed);

    @BeforeEach
    void bestanden() {
        bestanden = new BestandFixture(map);
        System.out.println("VerminkteBestandenTests kring.seed=" + seed);
    }

    @Test
    void verminkteCsv() throws IOException {
        probeer("naam;plaats;\"op\"\"merking\"\r\nZoë;Arnhem;\"a;b\nc\"\r\nRené;;é\r\n".getBytes(UTF_8));
    }

    @Test
    void verminkteExcel() throws IOException {
        probeer(Files.readAllBytes(bestanden.excel(blad -> {
            blad.value(0, 0, "naam");
            blad.value(0, 1, "geboren");
            for (int rij = 1; rij < 20; rij++) {
                blad.value(rij, 0, "Zoë " + rij);
                blad.value(rij, 1, LocalDate.of(2024, 2, rij));
                blad.style(rij, 1).format("yyyy-mm-dd").set();
            }
        })));
    }

    /** The zip stays whole here, so that the damage reaches the XML. */
    @Test
    void verminkteXml() {
        for (int keer = 0; keer < KEREN; keer++) {
            var delen = BestandFixture.delen(
                    "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>b</t></is></c>"
                            + "</row><row r='2'><c r='A2' s='1'><v>45351.5</v></c><c r='B2' t='b'><v>1</v></c></row>");
            var namen = delen.keySet().toArray(new String[0]);
            delen.computeIfPresent(
                    namen[toeval.nextInt(namen.length)],
                    (naam, inhoud) -> new String(vermink(inhoud.getBytes(UTF_8)), UTF_8));
            eistEenAntwoord(bestanden.zip(delen), keer);
        }
    }

    private void probeer(byte[] heel) throws IOException {
        var bestand = bestanden.nieuw();
        for (int keer = 0; keer < KEREN; keer++) {
            eistEenAntwoord(Files.write(bestand, vermink(heel)), keer);
        }
    }

    private void eistEenAntwoord(Path bestand, int keer) {
        assertThatCode(() -> {
                    for (var melding : gelezen(bestand)) {
                        if (melding.isBlank()) {
                            throw new AssertionError("empty sentence");
                        }
                    }
                })
                .as("kring.seed=%d keer %d", seed, keer)
                .doesNotThrowAnyException();
    }

    private byte[] vermink(byte[] heel) {
        var kapot = heel.clone();
        for (int i = toeval.nextInt(6); i >= 0; i--) {
            int plaats = toeval.nextInt(kapot.length);
            switch (toeval.nextInt(5)) {
                case 0 -> kapot[plaats] = (byte) toeval.nextInt(256);
                case 1 -> kapot[plaats] ^= (byte) (1 << toeval.nextInt(8));
                case 2 -> kapot = Arrays.copyOf(kapot, Math.max(1, plaats));
                case 3 -> kapot[plaats] = (byte) "\"';<>&\0\r\n/=".charAt(toeval.nextInt(11));
                default ->
                    System.arraycopy(
                            kapot,
                            plaats,
                            kapot,
                            toeval.nextInt(plaats + 1),
                            Math.min(kapot.length - plaats, toeval.nextInt(40)));
            }
        }
        return kapot;
    }
}
