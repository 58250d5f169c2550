package nl.kring.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.kring.bench.meter.Opname;
import nl.kring.bench.meter.Stap;
import org.jspecify.annotations.Nullable;

/**
 * Bare SQL: sends what a request asked of PostgreSQL once more, straight over JDBC. The same statements with the same
 * parameters, on as many connections, in the same transactions; only the ids that the request made are made anew.
 */
final class Kaal implements AutoCloseable {
    interface Toegang {
        Connection verbind() throws SQLException;
    }

    private final Toegang toegang;
    private final UnaryOperator<String> vertaal;
    private final Map<Integer, Connection> verbindingen = new HashMap<>();
    private Map<String, String> instellingen = Map.of();

    /** @param vertaal what is done to each statement before it goes */
    Kaal(Toegang toegang, UnaryOperator<String> vertaal) {
        this.toegang = toegang;
        this.vertaal = vertaal;
    }

    /**
     * What came of it.
     *
     * @param nanos spent waiting for PostgreSQL, counted as the meter in the app counts them
     * @param rijen how many rows all queries gave together
     */
    record Gespeeld(long nanos, long rijen) {
        private Gespeeld plus(Gespeeld ander) {
            return new Gespeeld(nanos + ander.nanos, rijen + ander.rijen);
        }
    }

    /** Settings that every connection gets before the statements come; they count for nothing in the figures. */
    void stelIn(Map<String, String> nieuw) throws SQLException {
        if (!nieuw.equals(instellingen)) {
            instellingen = Map.copyOf(nieuw);
            for (var verbinding : verbindingen.values()) {
                stelIn(verbinding);
            }
        }
    }

    private void stelIn(Connection verbinding) throws SQLException {
        try (var opdracht = verbinding.prepareStatement("select set_config(?, ?, false)")) {
            for (var instelling : instellingen.entrySet()) {
                opdracht.setString(1, instelling.getKey());
                opdracht.setString(2, instelling.getValue());
                opdracht.execute();
            }
        }
    }

    Gespeeld speel(Opname opname) throws SQLException {
        var som = new Gespeeld(0, 0);
        var ids = new VerseIds(opname.begin());
        for (var stap : opname.stappen()) {
            som = som.plus(
                    switch (stap) {
                        case Stap.Opdracht opdracht -> doe(opdracht, ids);
                        case Stap.Rand rand -> new Gespeeld(doe(rand), 0);
                    });
        }
        return som;
    }

    private Gespeeld doe(Stap.Opdracht opdracht, VerseIds ids) throws SQLException {
        try (var klaar = verbinding(opdracht).prepareStatement(vertaal.apply(opdracht.sql()))) {
            for (var waarde : opdracht.waarden()) {
                zet(klaar, waarde, ids.vervang(waarde.inhoud()));
            }
            var begin = System.nanoTime();
            var geeftRijen = klaar.execute();
            var nanos = System.nanoTime() - begin;
            return new Gespeeld(nanos, geeftRijen ? rijen(klaar) : 0);
        }
    }

    private static long rijen(PreparedStatement opdracht) throws SQLException {
        try (var antwoord = opdracht.getResultSet()) {
            var aantal = 0L;
            while (antwoord.next()) {
                aantal++;
            }
            return aantal;
        }
    }

    private static void zet(PreparedStatement opdracht, Stap.Waarde waarde, @Nullable Object inhoud)
            throws SQLException {
        var soort = waarde.soort();
        if (inhoud == null) {
            opdracht.setNull(waarde.plek(), soort == null ? java.sql.Types.NULL : soort);
        } else if (soort == null) {
            opdracht.setObject(waarde.plek(), inhoud);
        } else {
            opdracht.setObject(waarde.plek(), inhoud, soort);
        }
    }

    private long doe(Stap.Rand rand) throws SQLException {
        var verbinding = verbinding(rand);
        var begin = System.nanoTime();
        switch (rand.soort()) {
            case BEGIN -> verbinding.setAutoCommit(false);
            case LEES_ALLEEN -> verbinding.setReadOnly(true);
            case BEVESTIG -> verbinding.commit();
            case DRAAI_TERUG -> verbinding.rollback();
            case EINDE -> {
                verbinding.setAutoCommit(true);
                verbinding.setReadOnly(false);
            }
        }
        return System.nanoTime() - begin;
    }

    private Connection verbinding(Stap stap) throws SQLException {
        var bestaand = verbindingen.get(stap.verbinding());
        if (bestaand != null) {
            return bestaand;
        }
        var nieuw = toegang.verbind();
        stelIn(nieuw);
        verbindingen.put(stap.verbinding(), nieuw);
        return nieuw;
    }

    @Override
    public void close() throws SQLException {
        for (var verbinding : verbindingen.values()) {
            verbinding.close();
        }
    }
}
