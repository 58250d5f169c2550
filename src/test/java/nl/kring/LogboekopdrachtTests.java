package nl.kring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("Het logboek controleren, als proces")
class LogboekopdrachtTests {
    private final Path map =
            Path.of("target/starttests", UUID.randomUUID().toString()).toAbsolutePath();

    @Test
    void zegtOfHetKloptEnGeeftDatOokAlsGetalTerug() throws IOException {
        try (var kring = DraaiendeKring.start(map)) {
            var geheimen = kring.geheimen();
            var eigenaar = JdbcClient.create(new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:" + geheimen.getProperty("poort") + "/kring",
                    "kring_eigenaar",
                    geheimen.getProperty("kring_eigenaar")));
            eigenaar.sql("insert into platform.gemeente values (gen_random_uuid(), 'GM0202', 'Arnhem')")
                    .update();
            eigenaar.sql("""
                            insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, uitkomst)
                            select gemeente_id, gen_random_uuid(), now(), gen_random_uuid(), 'MEDEWERKER', 'KIND_ZIEN', 'TOEGESTAAN'
                              from platform.gemeente
                            """).update();
        }
        try (var controle = DraaiendeKring.begin(map, "--kring.opdracht=logboek", "--kring.taken=false")) {
            assertThat(controle.einde()).isZero();
            assertThat(controle.uitvoer())
                    .contains("Logboek van GM0202: 1 regel verzegeld, 0 nog niet. Het klopt.")
                    .contains("Controlegetal na regel 1: ")
                    .doesNotContain("\tat ", "WARN", "ERROR", "Arnhem");
        }
        try (var controle = DraaiendeKring.begin(
                map,
                "--kring.opdracht=logboek",
                "--kring.taken=false",
                "--kring.logboek.controlegetal=" + "0".repeat(64))) {
            assertThat(controle.einde()).isEqualTo(1);
            assertThat(controle.uitvoer()).contains("Het controlegetal dat je meegaf, komt niet voor.");
        }
    }
}
