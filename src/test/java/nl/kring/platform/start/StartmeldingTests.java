package nl.kring.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Wat de terminal zegt als Kring niet start")
class StartmeldingTests {

    /** An app that does nothing but stumble over this, somewhere down. */
    private static void start(RuntimeException oorzaak) {
        ApplicationContextInitializer<ConfigurableApplicationContext> struikel = _ -> {
            throw new IllegalStateException("er ging iets mis", oorzaak);
        };
        SpringApplication app = new SpringApplicationBuilder(StartmeldingTests.class)
                .web(WebApplicationType.NONE)
                .initializers(struikel)
                .build();
        assertThat(catchThrowable(app::run)).isNotNull();
    }

    @Test
    void eenEigenWeigeringZegtWatErIsEnWatJeKuntDoen(CapturedOutput uitvoer) {
        start(new NietTeStarten("De map is al in gebruik.", "Kies een andere."));
        assertThat(uitvoer.getErr()).contains("  Kring start niet. De map is al in gebruik.\n  Kies een andere.\n");
        assertThat(uitvoer.getAll()).doesNotContain("\tat ", "APPLICATION FAILED");
    }

    @Test
    void eenBezettePoortNoemtDeVolgende(CapturedOutput uitvoer) {
        start(new PortInUseException(8080));
        assertThat(uitvoer.getErr()).contains("Poort 8080 is al in gebruik", "SERVER_PORT=8081 ./kring start");
    }

    @Test
    void eenDatabaseDieOnsNietBinnenlaatHeetZo(CapturedOutput uitvoer) {
        start(new IllegalStateException(new SQLException("wachtwoord klopt niet", "28P01")));
        assertThat(uitvoer.getErr())
                .contains("De database laat Kring niet binnen. PostgreSQL zegt: wachtwoord klopt niet");
    }

    @Test
    void tabellenVanEenAndereVersieHetenZo(CapturedOutput uitvoer) {
        var verschil = new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "checksum mismatch");
        start(new FlywayValidateException(verschil, "checksum mismatch"));
        assertThat(uitvoer.getErr())
                .contains("De tabellen in deze database zijn gemaakt door een andere versie van Kring.", "KRING_DATA");
        assertThat(uitvoer.getAll()).doesNotContain("\tat ", "checksum");
    }

    @Test
    void eenAndereFoutVanDeDatabaseHoudtHaarSpoorWantDieIsVanOns(CapturedOutput uitvoer) {
        start(new IllegalStateException(new SQLException("kolom bestaat niet", "42703")));
        assertThat(uitvoer.getErr()).doesNotContain("Kring start niet");
        assertThat(uitvoer.getAll()).contains("kolom bestaat niet", "\tat ");
    }
}
