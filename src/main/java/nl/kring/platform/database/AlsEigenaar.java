package nl.kring.platform.database;

import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work as the owner of the tables, in one transaction of its own, on a connection that is closed afterwards. Only for setting
 * an installation up: the app's own role may not write municipalities or colleagues, and should not.
 */
@Component
public class AlsEigenaar {
    private final FlywayConnectionDetails eigenaar;
    private final JdbcConnectionDetails app;
    private final String instantie;

    AlsEigenaar(
            FlywayConnectionDetails eigenaar,
            JdbcConnectionDetails app,
            @Value("${kring.instantie}") String instantie) {
        this.eigenaar = eigenaar;
        this.app = app;
        this.instantie = instantie;
    }

    /** All or nothing; an exception takes everything back. */
    public <T> @Nullable T doe(Function<JdbcClient, @Nullable T> werk) {
        var bron = new DriverManagerDataSource(url());
        bron.setConnectionProperties(aanmelding());
        return new TransactionTemplate(new JdbcTransactionManager(bron))
                .execute(_ -> werk.apply(JdbcClient.create(bron)));
    }

    /** Without an address or a name of its own the owner comes in with the app's, as Flyway does it. */
    private String url() {
        var eigen = eigenaar.getJdbcUrl();
        return eigen == null ? app.getJdbcUrl() : eigen;
    }

    private Properties aanmelding() {
        var eigen = eigenaar.getUsername() != null;
        var naam = eigen ? eigenaar.getUsername() : app.getUsername();
        var wachtwoord = eigen ? eigenaar.getPassword() : app.getPassword();
        var instelling = new Properties();
        instelling.setProperty("user", Objects.requireNonNullElse(naam, ""));
        instelling.setProperty("password", Objects.requireNonNullElse(wachtwoord, ""));
        instelling.setProperty("ApplicationName", instantie); // it stands in the lines of the logbook
        instelling.setProperty("logServerErrorDetail", "false"); // a refused row must not come into a log
        return instelling;
    }
}
