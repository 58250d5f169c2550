package nl.kring.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Ways into the database of the bench that go around the app: as its own role, and as the superuser who sees everything. */
final class Beheer implements AutoCloseable {
    private final Properties geheimen;
    private final SingleConnectionDataSource opzicht;

    Beheer(Properties geheimen) {
        this.geheimen = geheimen;
        this.opzicht = new SingleConnectionDataSource(url(), "postgres", wachtwoord("postgres"), true);
    }

    /** Sees all rows and may undo everything; for making ready and tidying up. */
    JdbcClient jdbc() {
        return JdbcClient.create(opzicht);
    }

    Connection alsApp() throws SQLException {
        return verbind("kring_app");
    }

    Connection alsOpzicht() throws SQLException {
        return verbind("postgres");
    }

    private Connection verbind(String rol) throws SQLException {
        return DriverManager.getConnection(url(), rol, wachtwoord(rol));
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + geheimen.getProperty("poort") + "/kring";
    }

    private String wachtwoord(String rol) {
        return Objects.requireNonNull(geheimen.getProperty(rol), rol);
    }

    @Override
    public void close() {
        opzicht.destroy();
    }
}
