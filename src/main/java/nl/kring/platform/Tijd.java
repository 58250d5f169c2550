package nl.kring.platform;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days and hours as people in Arnhem say them: "dinsdag 3 juni", "9.30 uur" (BSL-11: calendar days in Europe/Amsterdam). */
public final class Tijd {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM", NEDERLANDS);
    private static final DateTimeFormatter DAG_JAAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("d MMMM", NEDERLANDS);
    private static final DateTimeFormatter MAAND_JAAR = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", NEDERLANDS);

    private Tijd() {}

    public static LocalDate vandaag(Clock klok) {
        return LocalDate.ofInstant(klok.instant(), ZONE);
    }

    /** "24 november", with the year when that is not the year of {@code vandaag}: for a column of dates. */
    public static String dagMaand(LocalDate dag, LocalDate vandaag) {
        return dag.format(dag.getYear() == vandaag.getYear() ? MAAND : MAAND_JAAR);
    }

    /** "dinsdag 24 november", with the year when that is not the year of {@code vandaag}. */
    public static String dag(LocalDate dag, LocalDate vandaag) {
        return dag.format(dag.getYear() == vandaag.getYear() ? DAG : DAG_JAAR);
    }

    /** "vandaag", "morgen", "gisteren" or the written-out day. */
    public static String wanneer(LocalDate dag, LocalDate vandaag) {
        if (dag.equals(vandaag)) {
            return "vandaag";
        }
        if (dag.equals(vandaag.plusDays(1))) {
            return "morgen";
        }
        return dag.equals(vandaag.minusDays(1)) ? "gisteren" : dag(dag, vandaag);
    }

    public static String uur(LocalTime tijd) {
        return tijd.format(UUR) + " uur";
    }

    /** "in de week van maandag 11 januari". */
    public static String week(LocalDate dag, LocalDate vandaag) {
        return "in de week van " + dag(dag.with(DayOfWeek.MONDAY), vandaag);
    }

    public static String maandKort(LocalDate dag) {
        return dag.getMonth().getDisplayName(TextStyle.SHORT, NEDERLANDS).replace(".", "");
    }

    public static String dagKort(LocalDate dag) {
        return dag.getDayOfWeek().getDisplayName(TextStyle.SHORT, NEDERLANDS).replace(".", "");
    }
}
