package nl.kring.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import nl.kring.platform.start.NietTeStarten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data folder: durable, on loopback only, closed to other users of the machine by passwords in a
 * file that only we can read. Outlives a crash of the app: the next start stops what was left and goes on with the same data.
 */
final class EigenDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EigenDatabase.class);
    private static final Duration WACHT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Geheimen geheimen;
    private final Mapslot slot;
    private final Path gegevens;

    private EigenDatabase(EmbeddedPostgres server, Geheimen geheimen, Mapslot slot, Path gegevens) {
        this.server = server;
        this.geheimen = geheimen;
        this.slot = slot;
        this.gegevens = gegevens;
    }

    /** @param duurzaam false only for tests: faster, and nothing of it is kept */
    static EigenDatabase start(Path map, boolean duurzaam) {
        var gegevens = map.resolve("postgres");
        try {
            Mapslot.maakBesloten(map);
            var slot = Mapslot.neem(map);
            try (var stopsein = Stopsein.voor(Thread.currentThread())) {
                return ofRuimOp(map, gegevens, slot, duurzaam, stopsein);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De database in " + map + " start niet", e);
        }
    }

    private static EigenDatabase ofRuimOp(Path map, Path gegevens, Mapslot slot, boolean duurzaam, Stopsein stopsein)
            throws IOException {
        try {
            var database = start(map, gegevens, slot, duurzaam);
            if (!stopsein.isGegeven()) {
                return database;
            }
            throw new IllegalStateException("Gestopt toen de database net draaide");
        } catch (IOException | RuntimeException e) {
            zonderOnderbreking(() -> Achterblijver.ruimOp(map, gegevens));
            slot.close();
            if (stopsein.isGegeven()) {
                throw new NietTeStarten("Het starten is afgebroken.", "Er is niets kwijt.", e);
            }
            throw e;
        }
    }

    private static EigenDatabase start(Path map, Path gegevens, Mapslot slot, boolean duurzaam) throws IOException {
        Achterblijver.stop(gegevens);
        var geheimen = Geheimen.in(map);
        var inrichting = Inrichting.begin(map, gegevens);
        var server = server(map, gegevens, geheimen, duurzaam);
        maakRollen(server, geheimen);
        inrichting.klaar();
        LOG.info("Eigen PostgreSQL draait op poort {}", server.getPort());
        return new EigenDatabase(server, geheimen, slot, gegevens);
    }

    private static EmbeddedPostgres server(Path map, Path gegevens, Geheimen geheimen, boolean duurzaam)
            throws IOException {
        var aan = duurzaam ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(gegevens)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(map.resolve("binair").toFile())
                .setRegisterShutdownHook(false)
                .setPort(geheimen.poort())
                .setPGStartupWait(WACHT)
                // both end up as options of initdb: no moment in which anyone may enter without a password
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", geheimen.wachtwoordbestand().toString())
                .setConnectConfig("password", geheimen.beheer())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", aan)
                .setServerConfig("synchronous_commit", aan)
                .setServerConfig("full_page_writes", aan)
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("jit", "off")
                // new rows are counted soon: see platform.bescherm
                .setServerConfig("autovacuum_naptime", "10s")
                .setServerConfig("timezone", "Europe/Amsterdam")
                .start();
    }

    /** Owner of the tables and user of the app: two roles, so that the app owns nothing (and row security holds for it). */
    private static void maakRollen(EmbeddedPostgres server, Geheimen geheimen) {
        try (var verbinding = server.getPostgresDatabase().getConnection();
                var opdracht = verbinding.createStatement()) {
            for (var rol : new String[] {Geheimen.EIGENAAR, Geheimen.APP}) {
                try (var bestaat = opdracht.executeQuery("select 1 from pg_roles where rolname = '" + rol + "'")) {
                    if (bestaat.next()) {
                        continue;
                    }
                }
                opdracht.execute(
                        "create role %s login nosuperuser nobypassrls password '%s'".formatted(rol, geheimen.van(rol)));
            }
            try (var bestaat = opdracht.executeQuery("select 1 from pg_database where datname = 'kring'")) {
                if (bestaat.next()) {
                    return;
                }
            }
            opdracht.execute("create database kring owner " + Geheimen.EIGENAAR);
        } catch (SQLException e) {
            throw new IllegalStateException("De rollen van de database zijn niet te maken", e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/kring";
    }

    String wachtwoord(String rol) {
        return geheimen.van(rol);
    }

    @Override
    public void close() throws IOException {
        try {
            zonderOnderbreking(() -> {
                server.close();
                // the library gives up after five seconds; a database that is writing its last pages may need more
                Achterblijver.stop(gegevens);
            });
        } finally {
            slot.close();
        }
    }

    private interface Werk {
        void doe() throws IOException;
    }

    /** An interrupt breaks off a start; stopping goes on to its end. */
    private static void zonderOnderbreking(Werk werk) throws IOException {
        var onderbroken = Thread.interrupted();
        try {
            werk.doe();
        } finally {
            if (onderbroken) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
