package nl.kring.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kring.platform.KindId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The facts that the door weighs. A transaction has one actor and one day, so that the buttons of a page can be chosen by the facts
 * with which its door was opened, instead of asking for them once more for each.
 */
@Repository
class Feiten {
    private final JdbcClient jdbc;

    Feiten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one transaction has seen; another that begins in its midst sees for itself. */
    private static final class Gezien extends ResourceHolderSupport {
        private final Map<KindId, List<Feit>> perKind = new HashMap<>();
    }

    /** As they are now: for who wants to come in. */
    List<Feit> vers(KindId kind) {
        var feiten = jdbc.sql("select * from toegang.feiten(:kind)")
                .param("kind", kind.waarde())
                .query(Feiten::feit)
                .list();
        gezien().perKind.put(kind, feiten);
        return feiten;
    }

    /** As this transaction saw them last. */
    List<Feit> gezien(KindId kind) {
        var eerder = gezien().perKind.get(kind);
        return eerder == null ? vers(kind) : eerder;
    }

    private Gezien gezien() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Gezien gezien) {
            return gezien;
        }
        var nieuw = new Gezien();
        TransactionSynchronizationManager.bindResource(this, nieuw);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(nieuw, this) {});
        return nieuw;
    }

    static Feit feit(ResultSet rij, int nummer) throws SQLException {
        var gegevens = rij.getArray("gegevens");
        return new Feit(
                Grond.valueOf(rij.getString("soort")),
                rij.getObject("plaatsing_id", UUID.class),
                rij.getString("functie"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getObject("plaatsing_tot", LocalDate.class),
                rij.getString("niveau"),
                rij.getObject("geldig_tot", LocalDate.class),
                rij.getBoolean("gezag_compleet"),
                rij.getBoolean("leest_mee"),
                gegevens == null ? Set.of() : Set.of((String[]) gegevens.getArray()));
    }
}
