package nl.kring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.kring.platform.Tijd;

/** A clock that a test sets. Starts on the design's day: Tuesday 24 November 2026, 9.00. */
public final class ProefKlok extends Clock {
    public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private volatile Instant nu = op(VANDAAG, 9);

    private static Instant op(LocalDate dag, int uur) {
        return dag.atTime(LocalTime.of(uur, 0)).atZone(Tijd.ZONE).toInstant();
    }

    public void zetOp(LocalDate dag) {
        nu = op(dag, 9);
    }

    public void zetOp(Instant moment) {
        nu = moment;
    }

    public void terug() {
        nu = op(VANDAAG, 9);
    }

    @Override
    public ZoneId getZone() {
        return Tijd.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return nu;
    }
}
