package nl.kring.gesprek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;

/**
 * When a talk is: a day, mostly with an hour, or only a week.
 *
 * @param datum the day; of a week its Monday
 * @param tijd absent while the hour is still open
 */
public record Moment(LocalDate datum, @Nullable LocalTime tijd, boolean alleenWeek) {

    public Moment {
        if (alleenWeek) {
            datum = datum.with(DayOfWeek.MONDAY);
            tijd = null;
        }
    }

    private static final LocalTime VROEGST = LocalTime.of(7, 0);
    private static final LocalTime LAATST = LocalTime.of(21, 0);

    /** From 7.00 up to 21.00: a talk with parents at 3.00 at night is a slip of the pen. */
    public static boolean isGewoonUur(@Nullable LocalTime tijd) {
        return tijd == null || !tijd.isBefore(VROEGST) && !tijd.isAfter(LAATST);
    }

    public static Moment op(LocalDate dag, @Nullable LocalTime tijd) {
        return new Moment(dag, tijd, false);
    }

    public static Moment week(LocalDate dag) {
        return new Moment(dag, null, true);
    }

    /** The day itself, or the Sunday of the week. */
    public LocalDate laatsteDag() {
        return alleenWeek ? datum.plusDays(6) : datum;
    }

    public boolean isVoorbij(LocalDate vandaag) {
        return laatsteDag().isBefore(vandaag);
    }

    /** Whether the hour of its day has yet to come; a day or a week without an hour may have been already. */
    public boolean begintNa(LocalDateTime nu) {
        return !alleenWeek && (tijd == null ? datum.atStartOfDay() : datum.atTime(tijd)).isAfter(nu);
    }

    /** "dinsdag 12 januari, 13.00 uur", "in de week van maandag 11 januari". */
    public String inWoorden(LocalDate vandaag) {
        if (alleenWeek) {
            return Tijd.week(datum, vandaag);
        }
        return tijd == null ? Tijd.dag(datum, vandaag) : Tijd.dag(datum, vandaag) + ", " + Tijd.uur(tijd);
    }
}
