package nl.kring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("Importeren, als proces")
class ImportTests {
    private static final String ARNHEM = "src/main/resources/demo/arnhem_gebied_wijk_buurt_2022.csv";
    private final Path map =
            Path.of("target/starttests", UUID.randomUUID().toString()).toAbsolutePath();

    private DraaiendeKring importeer(String... opties) throws IOException {
        var alles = new java.util.ArrayList<>(java.util.List.of(
                "--kring.opdracht=importeren",
                "--kring.import.soort=gebieden",
                "--kring.import.bestand=" + Path.of(ARNHEM).toAbsolutePath()));
        alles.addAll(java.util.List.of(opties));
        return DraaiendeKring.begin(map, alles.toArray(String[]::new));
    }

    @Test
    void eersteEenGemeenteDanStoppenDanEenProefEnDanIsAllesBewaard() throws IOException {
        try (var teVroeg = importeer()) {
            assertThat(teVroeg.einde()).isEqualTo(1);
            assertThat(teVroeg.uitvoer())
                    .contains("Er is nog geen gemeente in Kring.", "Er is niets veranderd.")
                    .doesNotContain("\tat ", "Exception");
        }
        try (var kring = DraaiendeKring.start(map)) {
            jdbc(kring)
                    .sql("insert into platform.gemeente values (gen_random_uuid(), 'GM0202', 'Arnhem')")
                    .update();
            try (var ernaast = importeer()) {
                assertThat(ernaast.einde()).isEqualTo(1);
                assertThat(ernaast.uitvoer())
                        .contains("Er draait al een Kring op de map", "Stop die eerst")
                        .doesNotContain("\tat ");
            }
        }
        try (var proef = importeer("--kring.import.proef=true")) {
            assertThat(proef.einde()).isZero();
            assertThat(proef.uitvoer()).contains("83 nieuw", "Dit was een proef. Er is niets veranderd.");
        }
        try (var echt = importeer()) {
            assertThat(echt.einde()).isZero();
            assertThat(echt.uitvoer())
                    .contains("Gelezen als CSV", "83 regels: 83 nieuw, 0 gewijzigd", "Klaar: alles is bewaard.")
                    .doesNotContain("\tat ", "WARN", "ERROR");
        }
    }

    @Test
    void eenOpdrachtDieKringNietKentGeeftTweeZinnen() throws IOException {
        try (var kring = DraaiendeKring.begin(map, "--kring.opdracht=toveren")) {
            assertThat(kring.einde()).isEqualTo(1);
            assertThat(kring.uitvoer())
                    .contains("Kring start niet. Kring kent deze opdracht niet.", "./kring help")
                    .doesNotContain("\tat ", "Exception");
        }
    }

    private static JdbcClient jdbc(DraaiendeKring kring) throws IOException {
        var geheimen = kring.geheimen();
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + geheimen.getProperty("poort") + "/kring",
                "kring_eigenaar",
                geheimen.getProperty("kring_eigenaar")));
    }
}
