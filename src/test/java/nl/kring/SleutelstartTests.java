package nl.kring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.sleutel.Hoofdsleutel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("Starten met en zonder hoofdsleutel, als proces")
class SleutelstartTests {
    /** Stronger than the environment, in which the tests put a key. */
    private static final String GEEN_SLEUTEL = "--kring.sleutel=";

    private final Path map =
            Path.of("target/starttests", UUID.randomUUID().toString()).toAbsolutePath();

    @Test
    @DisplayName("Buiten de demo zonder sleutel, of met een andere: hij start niet en zegt wat te doen")
    void zonderOfMetEenAndereStartHijNiet() throws IOException {
        try (var zonder = DraaiendeKring.begin(map, GEEN_SLEUTEL, "--kring.leeg=true")) {
            assertThat(zonder.einde()).isEqualTo(1);
            assertThat(zonder.uitvoer())
                    .contains("Kring start niet. Kring bewaart wat mensen over een kind schrijven achter een sleutel")
                    .contains("./kring sleutel maak <bestand>", "KRING_SLEUTELBESTAND=<bestand> ./kring start")
                    .doesNotContain("\tat ", "Exception");
        }
        assertThat(map.resolve("hoofdsleutel.json")).doesNotExist();
        try (var kring = DraaiendeKring.start(map)) {
            eenKindMetEenSleutel(kring);
        }
        try (var verkeerd = DraaiendeKring.begin(map, "--kring.sleutel=" + andereSleutel())) {
            assertThat(verkeerd.einde()).isEqualTo(1);
            assertThat(verkeerd.uitvoer())
                    .contains("Kring start niet. De hoofdsleutel past niet op de teksten in deze database.")
                    .contains("KRING_SLEUTELBESTAND")
                    .doesNotContain("\tat ", "Exception");
        }
    }

    private static String andereSleutel() {
        return Base64.getEncoder().encodeToString(Hoofdsleutel.nieuw().json().getBytes(StandardCharsets.UTF_8));
    }

    private static void eenKindMetEenSleutel(DraaiendeKring kring) throws IOException {
        var geheimen = kring.geheimen();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + geheimen.getProperty("poort") + "/kring",
                "kring_eigenaar",
                geheimen.getProperty("kring_eigenaar")));
        var gemeente = new GemeenteId(Ids.nieuw());
        var kind = new KindId(Ids.nieuw());
        jdbc.sql("insert into platform.gemeente values (?, 'GM0202', 'Arnhem')")
                .param(gemeente.waarde())
                .update();
        jdbc.sql("insert into kind.kind values (?, ?, 'Yassin', 'Amrani', '2023-09-01')")
                .params(gemeente.waarde(), kind.waarde())
                .update();
        new Leesbaar(jdbc).dicht(gemeente, kind, "proef.x.y", Ids.nieuw(), "x");
    }

    @Test
    void deDemoMaaktEenSleutelBijHaarGegevensEnDieIsTeDraaien() throws IOException {
        try (var laden = DraaiendeKring.begin(map, GEEN_SLEUTEL, "--kring.opdracht=demo-laden")) {
            assertThat(laden.einde()).as(laden.uitvoer()).isZero();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(map.resolve("hoofdsleutel.json"))))
                .isEqualTo("rw-------");
        try (var draaien =
                DraaiendeKring.begin(map, GEEN_SLEUTEL, "--kring.opdracht=sleutel-draaien", "--kring.taken=false")) {
            assertThat(draaien.einde()).as(draaien.uitvoer()).isZero();
            assertThat(draaien.uitvoer()).contains("kindsleutels staan nu achter de nieuwe sleutel", "--ruim-op");
        }
        try (var kring = DraaiendeKring.begin(map, GEEN_SLEUTEL)) {
            kring.wachtTotGezond();
        }
    }
}
