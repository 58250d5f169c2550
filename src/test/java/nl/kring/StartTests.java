package nl.kring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("Kring starten en stoppen, als proces")
class StartTests {
    private static Path map;
    private static DraaiendeKring kring;

    @BeforeAll
    static void start() throws IOException {
        map = nieuweMap();
        kring = DraaiendeKring.start(map);
    }

    @AfterAll
    static void stop() {
        kring.close();
    }

    private static Path nieuweMap() {
        return Path.of("target/starttests", UUID.randomUUID().toString()).toAbsolutePath();
    }

    private static String rechten(String bestand) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(map.resolve(bestand)));
    }

    @Test
    void zegtOfHijGezondIsEnNietsMeer() throws IOException {
        assertThat(kring.gezondheid()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void zegtWaarHijIsEnHoeJeHemStopt() {
        assertThat(kring.uitvoer()).contains("Kring is klaar op http://localhost:", "Stoppen: Ctrl-C");
    }

    @Test
    void verzintGeenGebruikerMetEenWachtwoordInHetLog() {
        assertThat(kring.uitvoer()).isNotBlank().doesNotContainIgnoringCase("password");
    }

    @Test
    void deGegevensEnDeGeheimenZijnDichtVoorAndereGebruikers() throws IOException {
        assertThat(rechten("")).isEqualTo("rwx------");
        assertThat(rechten("postgres")).isEqualTo("rwx------");
        assertThat(rechten("geheim.properties")).isEqualTo("rw-------");
        assertThat(rechten("beheer.wachtwoord")).isEqualTo("rw-------");
    }

    @Test
    void deEigenDatabaseSchrijftMeteenNaarDeSchijf() throws IOException {
        var database = eigenaar(kring);
        for (var instelling : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(database.sql("show " + instelling).query(String.class).single())
                    .as(instelling)
                    .isEqualTo("on");
        }
    }

    @Test
    void eenTweedeOpDezelfdeMapWeigertMetTweeZinnen() throws IOException {
        try (var tweede = DraaiendeKring.begin(map)) {
            assertThat(tweede.einde()).isEqualTo(1);
            assertThat(tweede.uitvoer())
                    .contains("Kring start niet. Er draait al een Kring op de map " + map)
                    .contains("Stop die eerst, of kies een andere map met KRING_DATA.")
                    .doesNotContain("\tat ", "Exception");
        }
        assertThat(kring.database().isAlive()).isTrue();
        assertThat(kring.gezondheid()).contains("UP");
    }

    @Test
    void eenDatabaseDieNietAntwoordtGeeftTweeZinnen() throws IOException {
        var nergens = "jdbc:postgresql://127.0.0.1:1/kring";
        try (var zonder = DraaiendeKring.begin(
                nieuweMap(), "--spring.datasource.url=" + nergens, "--spring.datasource.username=kring_app")) {
            assertThat(zonder.einde()).isEqualTo(1);
            assertThat(zonder.uitvoer())
                    .contains("Kring start niet. De database antwoordt niet.", "SPRING_DATASOURCE_")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void naKillNegenGaatHijVerderMetDezelfdeGegevensEnNaStopBlijftErNiets() throws Exception {
        var eigenMap = nieuweMap();
        ProcessHandle wees;
        try (var eerste = DraaiendeKring.start(eigenMap)) {
            eigenaar(eerste).sql("create table public.proef (tekst text)").update();
            eigenaar(eerste)
                    .sql("insert into public.proef values ('bevestigd')")
                    .update();
            wees = eerste.database();
            eerste.breekAf();
        }
        assertThat(wees.isAlive()).as("de database leeft na kill -9 nog").isTrue();
        try (var tweede = DraaiendeKring.start(eigenMap)) {
            wees.onExit().get(30, SECONDS);
            assertThat(eigenaar(tweede)
                            .sql("select tekst from public.proef")
                            .query(String.class)
                            .list())
                    .containsExactly("bevestigd");
            var database = tweede.database();
            tweede.stop();
            database.onExit().get(30, SECONDS);
        }
        assertThat(eigenMap.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void wieTijdensHetStartenStoptLaatNietsAchter() throws Exception {
        var eigenMap = nieuweMap();
        var slotVanDeDatabase = eigenMap.resolve("postgres/epg-lock");
        try (var half = DraaiendeKring.begin(eigenMap)) {
            half.wachtTot("de database opkomt", () -> Files.exists(slotVanDeDatabase));
            half.stop();
        }
        assertThat(ProcessHandle.allProcesses()
                        .map(proces -> proces.info().commandLine().orElse(""))
                        .filter(regel -> regel.contains(eigenMap.toString())))
                .isEmpty();
    }

    private static JdbcClient eigenaar(DraaiendeKring kring) throws IOException {
        var geheimen = kring.geheimen();
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + geheimen.getProperty("poort") + "/kring",
                "kring_eigenaar",
                geheimen.getProperty("kring_eigenaar")));
    }
}
