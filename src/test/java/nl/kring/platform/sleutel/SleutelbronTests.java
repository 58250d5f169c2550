package nl.kring.platform.sleutel;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import nl.kring.platform.start.NietTeStarten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Waar de hoofdsleutel vandaan komt")
class SleutelbronTests {
    @TempDir
    Path map;

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    private Path bestand() {
        return map.resolve("sleutel.json");
    }

    private int maak() {
        return SleutelMaken.maak(bestand(), new PrintStream(gezegd, true, StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("./kring sleutel maak: een bestand alleen voor wie het maakt, en de regel om ermee te starten")
    void maakt() throws IOException {
        assertThat(maak()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand())))
                .isEqualTo("rw-------");
        assertThat(gezegd.toString(StandardCharsets.UTF_8))
                .contains("KRING_SLEUTELBESTAND=" + bestand() + " ./kring start")
                .doesNotContain("key");
        assertThat(Sleutelbron.bestand(bestand()).nu().stand()).isEqualTo(Hoofdsleutel.Stand.EEN);
    }

    @Test
    void schrijftNooitOverEenBestandHeen() throws IOException {
        Files.writeString(bestand(), "van iemand anders");
        assertThat(maak()).isEqualTo(1);
        assertThat(gezegd.toString(StandardCharsets.UTF_8)).contains("bestaat al");
        assertThat(bestand()).hasContent("van iemand anders");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw----", "rw------x"})
    void weigertEenBestandWaarEenAnderBijKan(String rechten) throws IOException {
        maak();
        Files.setPosixFilePermissions(bestand(), fromString(rechten));
        assertThatThrownBy(() -> Sleutelbron.bestand(bestand()))
                .isInstanceOf(NietTeStarten.class)
                .hasMessageContaining("Ook andere gebruikers");
    }

    @Test
    void weigertWatErNietIsOfGeenSleutelIs() throws IOException {
        assertThatThrownBy(() -> Sleutelbron.bestand(bestand()))
                .isInstanceOf(NietTeStarten.class)
                .hasMessageContaining("is er niet");
        Files.writeString(bestand(), "{\"geheim\": 1}");
        Files.setPosixFilePermissions(bestand(), fromString("rw-------"));
        assertThatThrownBy(() -> Sleutelbron.bestand(bestand()))
                .isInstanceOf(NietTeStarten.class)
                .hasMessageContaining("staat geen hoofdsleutel")
                .hasNoCause();
    }

    @Test
    void leestOokUitEenInstellingEnHerhaaltDieNooit() throws IOException {
        maak();
        var base64 = Base64.getMimeEncoder().encodeToString(Files.readAllBytes(bestand()));
        assertThat(Sleutelbron.instelling(base64).nu().meester())
                .isEqualTo(Sleutelbron.bestand(bestand()).nu().meester());
        assertThat(Sleutelbron.instelling(base64).bestand()).isEmpty();
        for (var fout : new String[] {"geheim!", Base64.getEncoder().encodeToString("geheim".getBytes())}) {
            assertThatThrownBy(() -> Sleutelbron.instelling(fout))
                    .isInstanceOf(NietTeStarten.class)
                    .hasMessage("In KRING_SLEUTEL staat geen hoofdsleutel.")
                    .hasNoCause();
        }
    }

    @Test
    void deDemoMaaktErEenBijHaarGegevensEnHoudtDie() throws IOException {
        var eerste = Sleutelbron.inDeGegevensmap(map.resolve("data"));
        var tweede = Sleutelbron.inDeGegevensmap(map.resolve("data"));
        assertThat(tweede.nu().meester()).isEqualTo(eerste.nu().meester());
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(eerste.bestand().orElseThrow())))
                .isEqualTo("rw-------");
    }
}
