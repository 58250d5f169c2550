package nl.kring.bench.meter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lies along one request and writes down what passes; bound to the thread that serves it. */
final class Meetlint {
    private static final ThreadLocal<@Nullable Meetlint> NU = new ThreadLocal<>();

    private final long moment = System.currentTimeMillis();
    private final long begin = System.nanoTime();
    private final List<Stap> stappen = new ArrayList<>();
    private final BitSet bezet = new BitSet();
    private long database;

    private Meetlint() {}

    static Meetlint leg() {
        var lint = new Meetlint();
        NU.set(lint);
        return lint;
    }

    /** Empty for work that is nobody's request, as at the start. */
    static Optional<Meetlint> nu() {
        return Optional.ofNullable(NU.get());
    }

    int neemVerbinding() {
        var nummer = bezet.nextClearBit(0);
        bezet.set(nummer);
        return nummer;
    }

    void geefTerug(int nummer) {
        bezet.clear(nummer);
    }

    void schrijf(Stap stap, long nanos) {
        stappen.add(stap);
        database += nanos;
    }

    Opname haalWeg() {
        NU.remove();
        return new Opname(moment, System.nanoTime() - begin, database, stappen);
    }
}
