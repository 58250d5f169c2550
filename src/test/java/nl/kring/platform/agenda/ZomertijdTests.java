package nl.kring.platform.agenda;

import static nl.kring.platform.agenda.AfspraakFixture.afspraak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Afspraken rond het verzetten van de klok (BSL-11)")
class ZomertijdTests {

    // 28 March 2027: 02:00 becomes 03:00. 31 October 2027: 03:00 becomes 02:00.
    @ParameterizedTest(name = "{0} {1}, {2} minuten: van {3} tot {4}")
    @CsvSource({
        "2027-03-27, 15:30, 60, 2027-03-27T14:30:00Z, 2027-03-27T15:30:00Z", // winter time
        "2027-03-28, 01:59, 30, 2027-03-28T00:59:00Z, 2027-03-28T01:29:00Z", // over the change: really 30 minutes
        "2027-03-28, 02:00, 30, 2027-03-28T01:00:00Z, 2027-03-28T01:30:00Z", // does not exist: becomes 03:00
        "2027-03-28, 02:30, 30, 2027-03-28T01:30:00Z, 2027-03-28T02:00:00Z", // does not exist: becomes 03:30
        "2027-03-28, 02:59, 30, 2027-03-28T01:59:00Z, 2027-03-28T02:29:00Z", // does not exist: becomes 03:59
        "2027-03-28, 03:00, 30, 2027-03-28T01:00:00Z, 2027-03-28T01:30:00Z",
        "2027-03-28, 15:30, 60, 2027-03-28T13:30:00Z, 2027-03-28T14:30:00Z", // summer time
        "2027-10-30, 15:30, 60, 2027-10-30T13:30:00Z, 2027-10-30T14:30:00Z",
        "2027-10-31, 01:59, 30, 2027-10-30T23:59:00Z, 2027-10-31T00:29:00Z",
        "2027-10-31, 02:30, 15, 2027-10-31T00:30:00Z, 2027-10-31T00:45:00Z", // comes twice: the first
        "2027-10-31, 02:30, 60, 2027-10-31T00:30:00Z, 2027-10-31T01:30:00Z", // ends in the second 02:30
        "2027-10-31, 01:30, 90, 2027-10-30T23:30:00Z, 2027-10-31T01:00:00Z", // ends in the second 02:00
        "2027-10-30, 12:00, 1440, 2027-10-30T10:00:00Z, 2027-10-31T10:00:00Z",
        "2028-02-29, 23:30, 60, 2028-02-29T22:30:00Z, 2028-02-29T23:30:00Z",
        "2027-10-31, 18:00, 60, 2027-10-31T17:00:00Z, 2027-10-31T18:00:00Z",
        "2027-11-01, 00:30, 60, 2027-10-31T23:30:00Z, 2027-11-01T00:30:00Z",
        "2031-07-01, 09:00, 60, 2031-07-01T07:00:00Z, 2031-07-01T08:00:00Z",
    })
    void begintEnEindigtOpHetBedoeldeMoment(LocalDate dag, LocalTime tijd, int minuten, Instant begin, Instant eind) {
        for (var lezer : Agendalezer.values()) {
            controleer(lezer, dag, tijd, minuten, begin, eind);
        }
    }

    // biweekly 0.6.8 takes up winter time only in the course of that Sunday afternoon, whatever the VTIMEZONE says.
    @ParameterizedTest(name = "{0} {1}, {2} minuten: van {3} tot {4}")
    @CsvSource({
        "2027-10-31, 02:30, 90, 2027-10-31T00:30:00Z, 2027-10-31T02:00:00Z",
        "2027-10-31, 03:00, 30, 2027-10-31T02:00:00Z, 2027-10-31T02:30:00Z",
        "2027-10-31, 15:30, 60, 2027-10-31T14:30:00Z, 2027-10-31T15:30:00Z",
        "2026-10-25, 03:00, 60, 2026-10-25T02:00:00Z, 2026-10-25T03:00:00Z",
    })
    void ookOpDeZondagZelfNaHetVerzettenVanDeKlok(
            LocalDate dag, LocalTime tijd, int minuten, Instant begin, Instant eind) {
        controleer(Agendalezer.ICAL4J, dag, tijd, minuten, begin, eind);
    }

    private static void controleer(
            Agendalezer lezer, LocalDate dag, LocalTime tijd, int minuten, Instant begin, Instant eind) {
        var bestand = Agendabestand.van(afspraak(new Wanneer.Tijdvak(dag, tijd, Duration.ofMinutes(minuten))));
        var gelezen = lezer.lees(bestand.tekst());
        assertThat(gelezen.begin()).as("begin volgens %s", lezer).isEqualTo(new Agendalezer.Moment(begin, true));
        assertThat(gelezen.eind()).as("eind volgens %s", lezer).isEqualTo(new Agendalezer.Moment(eind, true));
    }

    @Test
    void schrijftKloktijdenMetHunZoneEnAlleenHetTweedeDubbeleUurInUtc() {
        assertThat(schrijf("2027-03-28", "02:30", 30))
                .contains("DTSTART;TZID=Europe/Amsterdam:20270328T033000\r\n")
                .contains("DTEND;TZID=Europe/Amsterdam:20270328T040000\r\n");
        assertThat(schrijf("2027-10-31", "02:30", 60))
                .contains("DTSTART;TZID=Europe/Amsterdam:20271031T023000\r\n")
                .contains("DTEND:20271031T013000Z\r\n");
    }

    @Test
    void deRegelInHetBestandIsDieVanDeTijdzoneZelf() {
        var regels = ZoneId.of("Europe/Amsterdam").getRules();
        for (int jaar = Wanneer.VANAF_JAAR; jaar <= 2100; jaar++) {
            var zomer = laatsteZondag(jaar, 3).atTime(1, 0).toInstant(java.time.ZoneOffset.UTC);
            var winter = laatsteZondag(jaar, 10).atTime(1, 0).toInstant(java.time.ZoneOffset.UTC);
            assertThat(regels.nextTransition(zomer.minusSeconds(1)).getInstant())
                    .isEqualTo(zomer);
            assertThat(regels.nextTransition(zomer).getInstant()).isEqualTo(winter);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "1996-12-31, 09:00:00, PT1H", // before the written rules
        "9999-01-01, 09:00:00, PT1H",
        "+10000-01-01, 09:00:00, PT1H",
        "2027-02-03, 09:00:00, PT0S",
        "2027-02-03, 09:00:00, PT-1H",
        "2027-02-03, 09:00:00, PT24H1S",
        "2027-02-03, 09:00:00, PT0.5S",
        "2027-02-03, 09:00:00.1, PT1H",
    })
    void weigertWatGeenTijdvakIs(LocalDate dag, LocalTime tijd, Duration duur) {
        assertThatThrownBy(() -> new Wanneer.Tijdvak(dag, tijd, duur)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String schrijf(String dag, String tijd, int minuten) {
        return Agendabestand.van(afspraak(
                        new Wanneer.Tijdvak(LocalDate.parse(dag), LocalTime.parse(tijd), Duration.ofMinutes(minuten))))
                .tekst();
    }

    private static LocalDate laatsteZondag(int jaar, int maand) {
        return LocalDate.of(jaar, maand, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }
}
