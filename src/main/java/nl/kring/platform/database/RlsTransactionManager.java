package nl.kring.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the start of each transaction who is acting and what day it is. Without an actor nothing is set, and row
 * security then shows no rows at all. Reads nothing of the security context: that would recurse through the session store.
 */
final class RlsTransactionManager extends JdbcTransactionManager {
    static final String ZET = """
            select set_config('kring.gemeente', ?, true), set_config('kring.actor', ?, true),
                   set_config('kring.soort', ?, true), set_config('kring.dag', ?, true)
            """;

    private final transient Clock klok;

    RlsTransactionManager(DataSource dataSource, Clock klok) {
        super(dataSource);
        this.klok = klok;
    }

    @Override
    protected void prepareTransactionalConnection(Connection verbinding, TransactionDefinition definitie)
            throws SQLException {
        super.prepareTransactionalConnection(verbinding, definitie);
        var actor = HuidigeActor.nu();
        if (actor.isPresent()) {
            zet(verbinding, actor.get());
        }
    }

    private void zet(Connection verbinding, Actor actor) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(ZET)) {
            opdracht.setString(1, actor.gemeente().waarde().toString());
            opdracht.setString(2, actor.persoon().toString());
            opdracht.setString(3, actor.soort().name());
            opdracht.setString(4, Tijd.vandaag(klok).toString());
            opdracht.execute();
        }
    }
}
