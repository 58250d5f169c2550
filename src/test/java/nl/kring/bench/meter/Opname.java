package nl.kring.bench.meter;

import java.io.Serializable;
import java.util.List;

/**
 * What one request cost at the server.
 *
 * @param begin when it began, in milliseconds since 1970
 * @param server nanoseconds from the first filter to the last byte handed to the web server
 * @param database nanoseconds of those, spent waiting for PostgreSQL
 * @param stappen everything that was asked, in order
 */
public record Opname(long begin, long server, long database, List<Stap> stappen) implements Serializable {
    public Opname {
        stappen = List.copyOf(stappen);
    }

    /** How many statements; the edges of transactions are not counted. */
    public int opdrachten() {
        return (int) stappen.stream().filter(Stap.Opdracht.class::isInstance).count();
    }
}
