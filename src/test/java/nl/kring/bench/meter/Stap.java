package nl.kring.bench.meter;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the app asked of one of its connections. The connections of a request are numbered from 0. */
public sealed interface Stap extends Serializable {
    int verbinding();

    /** One statement with its parameters, and how long it took. */
    record Opdracht(int verbinding, String sql, List<Waarde> waarden, long nanos) implements Stap {
        public Opdracht {
            waarden = List.copyOf(waarden);
        }
    }

    /** The edges of a transaction: they cost time too, and statements behave differently inside one. */
    record Rand(int verbinding, Soort soort) implements Stap {}

    enum Soort {
        BEGIN,
        LEES_ALLEEN,
        BEVESTIG,
        DRAAI_TERUG,
        EINDE
    }

    /** @param soort the type from {@link java.sql.Types} that the app named, if it did */
    record Waarde(
            int plek,
            @Nullable Serializable inhoud,
            @Nullable Integer soort) implements Serializable {}
}
