package nl.kring.platform.agenda;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** When an appointment is, in the wall time of Europe/Amsterdam (BSL-11). */
public sealed interface Wanneer {

    /** The first year that the written time zone rules hold for; earlier appointments are mistakes. */
    int VANAF_JAAR = 1997;

    /** The years of a calendar file have four digits. */
    int TOT_EN_MET_JAAR = 9998;

    /** The longest appointment with a clock time; longer things are whole days. */
    Duration LANGSTE_DUUR = Duration.ofDays(1);

    LocalDate dag();

    /**
     * An appointment with a clock time. A time that the clock skips in spring (28 March 2027, 02:30) moves forward by
     * the skipped hour (03:30); a time that comes twice in autumn (31 October 2027, 02:30) is the first one.
     *
     * @param duur how long it really lasts, in whole seconds: also across a change of the clock
     */
    record Tijdvak(LocalDate dag, LocalTime begin, Duration duur) implements Wanneer {
        public Tijdvak {
            eisGewoonJaar(dag);
            if (duur.compareTo(LANGSTE_DUUR) > 0 || duur.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("an appointment lasts from a second up to a day");
            }
            if (!duur.equals(duur.truncatedTo(SECONDS)) || !begin.equals(begin.truncatedTo(SECONDS))) {
                throw new IllegalArgumentException("a calendar file knows no parts of a second");
            }
        }
    }

    /** One whole day, without clock times. */
    record HeleDag(LocalDate dag) implements Wanneer {
        public HeleDag {
            eisGewoonJaar(dag);
        }
    }

    private static void eisGewoonJaar(LocalDate dag) {
        if (dag.getYear() < VANAF_JAAR || dag.getYear() > TOT_EN_MET_JAAR) {
            throw new IllegalArgumentException("the year of an appointment lies outside the calendar");
        }
    }
}
