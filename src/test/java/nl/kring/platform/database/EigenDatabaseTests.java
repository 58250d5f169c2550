package nl.kring.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.kring.platform.start.NietTeStarten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De eigen database en haar map")
class EigenDatabaseTests {
    private final Path map =
            Path.of("target/proefdata", UUID.randomUUID().toString()).toAbsolutePath();

    private void startEnStop() throws IOException {
        EigenDatabase.start(map, false).close();
    }

    @Test
    void eenInrichtingDieWerdAfgebrokenBegintOpnieuwEnGooitNietsWeg() throws IOException {
        Files.createDirectories(map.resolve("postgres"));
        Files.writeString(map.resolve("postgres/postgresql.conf"), "half");
        Files.writeString(map.resolve("inrichting-bezig"), "");

        startEnStop();

        assertThat(map.resolve("inrichting-bezig")).doesNotExist();
        assertThat(map.resolve("postgres/PG_VERSION")).exists();
        try (var bestanden = Files.list(map)) {
            var opzij = bestanden
                    .filter(pad -> pad.getFileName().toString().startsWith("postgres-niet-afgemaakt-"))
                    .toList();
            assertThat(opzij)
                    .singleElement()
                    .extracting(oud -> oud.resolve("postgresql.conf"), PATH)
                    .hasContent("half");
        }
    }

    @Test
    void eenMapDieKlaarIsWordtNooitOpzijGezet() throws IOException {
        startEnStop();
        var kenmerk = Files.getAttribute(map.resolve("postgres"), "unix:ino");
        startEnStop();
        assertThat(Files.getAttribute(map.resolve("postgres"), "unix:ino")).isEqualTo(kenmerk);
    }

    @Test
    void isDePoortBezetDanKiestZijEenAndere() throws IOException {
        startEnStop();
        var was = Geheimen.in(map).poort();
        assertThat(Geheimen.in(map).poort()).as("blijft zolang het kan").isEqualTo(was);
        try (var indringer = new ServerSocket(was, 1, InetAddress.getLoopbackAddress())) {
            assertThat(indringer.isBound()).isTrue();
            startEnStop();
        }
        assertThat(Geheimen.in(map).poort()).isNotEqualTo(was);
    }

    @Test
    void tweeOpEenMapKanNiet() throws IOException {
        var eerste = EigenDatabase.start(map, false);
        try {
            assertThatThrownBy(() -> EigenDatabase.start(map, false))
                    .isInstanceOf(NietTeStarten.class)
                    .hasMessageContaining("Er draait al een Kring op de map");
        } finally {
            eerste.close();
        }
    }

    @Test
    void deWachtwoordenBlijvenDezelfde() throws IOException {
        Files.createDirectories(map);
        var eerst = Geheimen.in(map);
        assertThat(Geheimen.in(map).van(Geheimen.APP)).isEqualTo(eerst.van(Geheimen.APP));
        assertThat(eerst.van(Geheimen.APP)).hasSize(48).isNotEqualTo(eerst.van(Geheimen.EIGENAAR));
        assertThat(map.resolve("geheim.properties.nieuw")).doesNotExist();
    }
}
