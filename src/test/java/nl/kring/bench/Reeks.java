package nl.kring.bench;

import java.util.Arrays;
import java.util.Collection;

/** Durations that were measured, in nanoseconds, in order of size. */
final class Reeks {
    private static final double NANOS_PER_MILLI = 1_000_000.0;

    private final long[] nanos;

    private Reeks(long[] nanos) {
        this.nanos = nanos;
    }

    static Reeks van(Collection<Long> nanos) {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("zonder metingen valt er niets te zeggen");
        }
        var gesorteerd = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(gesorteerd);
        return new Reeks(gesorteerd);
    }

    /**
     * The nearest-rank percentile, in milliseconds: the smallest measured value that is at least as large as this part of all.
     * Never a value between two that nobody measured.
     */
    double percentiel(int procent) {
        if (procent < 1 || procent > 100) {
            throw new IllegalArgumentException("een percentiel is 1 tot en met 100");
        }
        var rang = (int) Math.ceilDiv((long) procent * nanos.length, 100L);
        return nanos[rang - 1] / NANOS_PER_MILLI;
    }

    double mediaan() {
        return percentiel(50);
    }

    double p95() {
        return percentiel(95);
    }
}
