package nl.kring.demo.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import nl.kring.platform.Tijd;

/** Days on which people work, and hours at which they talk. */
final class Dagen {
    /** What a week of childcare looks like; the same words as a placement uses. */
    /** As java.time names them: that is how the app reads a placement back. */
    static final List<String> WEEK = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    static final List<LocalTime> UREN = List.of(
            LocalTime.of(9, 0),
            LocalTime.of(9, 30),
            LocalTime.of(10, 30),
            LocalTime.of(13, 0),
            LocalTime.of(14, 0),
            LocalTime.of(15, 0),
            LocalTime.of(16, 0));

    private static final Set<MonthDay> VRIJ =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 27), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private Dagen() {}

    /** This day or the first working day after it. */
    static LocalDate werkdag(LocalDate dag) {
        var poging = dag;
        while (isVrij(poging)) {
            poging = poging.plusDays(1);
        }
        return poging;
    }

    /** This day or the last working day before it. */
    static LocalDate werkdagVoor(LocalDate dag) {
        var poging = dag;
        while (isVrij(poging)) {
            poging = poging.minusDays(1);
        }
        return poging;
    }

    static LocalDate maandag(LocalDate dag) {
        return dag.with(DayOfWeek.MONDAY);
    }

    /** The hour at which a day's work is written down; the number keeps things of one day in order. */
    static Instant vastgelegd(LocalDate dag, int volgnummer) {
        return dag.atTime(10, 0).plusMinutes(volgnummer).atZone(Tijd.ZONE).toInstant();
    }

    /** A talk takes an hour, and is closed at the table. */
    static Instant afgerond(LocalDate dag, LocalTime begin) {
        return dag.atTime(begin.plusHours(1)).atZone(Tijd.ZONE).toInstant();
    }

    static LocalDate vroegste(LocalDate een, LocalDate ander) {
        return een.isBefore(ander) ? een : ander;
    }

    static LocalDate laatste(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private static boolean isVrij(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY
                || dag.getDayOfWeek() == DayOfWeek.SUNDAY
                || VRIJ.contains(MonthDay.from(dag));
    }
}
