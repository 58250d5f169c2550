package nl.kring.demo;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.IntConsumer;
import nl.kring.demo.Laadresultaat.Geladen;
import nl.kring.demo.Laadresultaat.Geweigerd;
import nl.kring.demo.Laadresultaat.Reden;
import nl.kring.demo.domain.Demogemeente;
import nl.kring.demo.rijen.CopyUitvoer;
import nl.kring.platform.Tijd;
import nl.kring.platform.sleutel.Hoofdsleutel;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.stereotype.Service;

/**
 * Loads the demo municipality, all or nothing, as the owner of the database: the app itself may not write most of it.
 *
 * <p>Refuses where an installation has been set up, demo or real, and where Arnhem exists. It does not refuse for the mere
 * presence of another municipality: one database holds many, and every real one is set up with its line in platform.installatie.
 */
@Service
public class Demolader {
    private final FlywayConnectionDetails eigenaar;
    private final Hoofdsleutel hoofdsleutel;

    Demolader(FlywayConnectionDetails eigenaar, Hoofdsleutel hoofdsleutel) {
        this.eigenaar = eigenaar;
        this.hoofdsleutel = hoofdsleutel;
    }

    public Laadresultaat laad(DemoOpdracht opdracht) {
        return laad(opdracht, _ -> {});
    }

    /** @param klaar hears the number of each copy that is in, for who waits: a hundred take minutes */
    public Laadresultaat laad(DemoOpdracht opdracht, IntConsumer klaar) {
        try (var verbinding = verbind()) {
            verbinding.setAutoCommit(false);
            if (!eistOp(verbinding, opdracht)) {
                return new Geweigerd(Reden.AL_INGERICHT);
            }
            if (bestaat(verbinding)) {
                return new Geweigerd(Reden.GEMEENTE_BESTAAT);
            }
            var uitvoer = new CopyUitvoer(
                    verbinding,
                    Demogemeente.GEMEENTE,
                    hoofdsleutel,
                    ochtend(opdracht.vandaag()).toInstant());
            Demogemeente.schrijf(uitvoer, opdracht.zaad(), opdracht.vandaag(), opdracht.keer(), klaar);
            uitvoer.weetWatErIs();
            verbinding.commit();
            return new Geladen(uitvoer.aantallen().entrySet().stream()
                    .collect(toMap(aantal -> aantal.getKey().naam(), aantal -> aantal.getValue())));
        } catch (SQLException e) {
            throw new IllegalStateException("De demo is niet te laden", e);
        }
    }

    /** Without a way in as the owner (SPRING_FLYWAY_URL at an outside database) there is nothing to load with. */
    private Connection verbind() throws SQLException {
        var url = eigenaar.getJdbcUrl();
        if (url == null) {
            throw new IllegalStateException("De demo laadt als eigenaar van de database: zet SPRING_FLYWAY_URL");
        }
        return DriverManager.getConnection(url, eigenaar.getUsername(), eigenaar.getPassword());
    }

    /** The one line of the installation is also the lock: whoever comes second waits here, and then sees that it is taken. */
    private static boolean eistOp(Connection verbinding, DemoOpdracht opdracht) throws SQLException {
        try (var opname = verbinding.prepareStatement("""
                insert into platform.installatie (soort, zaad, geladen_op) values ('DEMO', ?, ?)
                on conflict do nothing
                """)) {
            opname.setLong(1, opdracht.zaad());
            opname.setObject(2, ochtend(opdracht.vandaag()));
            return opname.executeUpdate() == 1;
        }
    }

    private static OffsetDateTime ochtend(LocalDate dag) {
        return dag.atTime(6, 0).atZone(Tijd.ZONE).toOffsetDateTime();
    }

    /** Whatever municipality: in a demo anybody may be anyone, so it never stands beside real people. */
    private static boolean bestaat(Connection verbinding) throws SQLException {
        try (var vraag = verbinding.prepareStatement("select exists (select 1 from platform.gemeente)");
                var antwoord = vraag.executeQuery()) {
            return antwoord.next() && antwoord.getBoolean(1);
        }
    }
}
