package nl.kring.demo.rijen;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.sleutel.Hoofdsleutel;
import org.postgresql.PGConnection;

/**
 * Brings lines into PostgreSQL in bulk, within the transaction of the connection. COPY refuses tables with row security, and the
 * lock stays on for the owner as well: so the lines go into a temporary table first, and from there by an ordinary insert.
 */
public final class CopyUitvoer extends TekstUitvoer {
    private final Connection verbinding;
    private final Kluis kluis;
    private final Set<Tabel> klaargezet = EnumSet.noneOf(Tabel.class);

    public CopyUitvoer(Connection verbinding, UUID gemeente, Hoofdsleutel hoofdsleutel, Instant nu) {
        super(gemeente);
        this.verbinding = verbinding;
        this.kluis = new Kindkluis(new GemeenteId(gemeente), hoofdsleutel, nu, this::schrijf);
    }

    @Override
    Kluis kluis() {
        return kluis;
    }

    @Override
    protected void stuur(Tabel tabel, String regels) {
        var tussen = "kring_demo_" + tabel.name().toLowerCase(Locale.ROOT);
        try (var opdracht = verbinding.createStatement()) {
            if (klaargezet.add(tabel)) {
                opdracht.execute("create temporary table %s on commit drop as select %s from %s with no data"
                        .formatted(tussen, tabel.kolommen(), tabel.naam()));
            }
            verbinding
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy pg_temp.%s from stdin".formatted(tussen), new StringReader(regels));
            opdracht.execute("insert into %1$s (%2$s) select %2$s from pg_temp.%3$s"
                    .formatted(tabel.naam(), tabel.kolommen(), tussen));
            opdracht.execute("truncate pg_temp." + tussen);
        } catch (SQLException e) {
            throw new IllegalStateException("De demo past niet in " + tabel.naam(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the planner what there is now; without it the first screens after a large load are slow. */
    public void weetWatErIs() {
        try (var opdracht = verbinding.createStatement()) {
            for (var tabel : aantallen().keySet()) {
                opdracht.execute("analyze " + tabel.naam());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("De tabellen zijn niet te tellen", e);
        }
    }
}
