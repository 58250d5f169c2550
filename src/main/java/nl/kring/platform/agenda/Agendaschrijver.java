package nl.kring.platform.agenda;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes one appointment as VCALENDAR, with its own time zone, so that no calendar has to guess. */
final class Agendaschrijver {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter KLOKTIJD = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** The European rule since 1996. {@link Wanneer} refuses appointments from before it. */
    private static final String TIJDZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            DTSTART:19960331T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE""";

    private final Afspraak afspraak;
    private final Regels regels = new Regels();

    Agendaschrijver(Afspraak afspraak) {
        this.afspraak = afspraak;
    }

    String schrijf() {
        regels.regel("BEGIN:VCALENDAR")
                .regel("VERSION:2.0")
                .regel("PRODID:-//Kring//Kring//NL")
                .regel("CALSCALE:GREGORIAN")
                .regel("METHOD:" + afspraak.methode());
        TIJDZONE.lines().forEach(regels::regel);
        regels.regel("BEGIN:VEVENT")
                .regel("UID:" + afspraak.uid())
                .regel("SEQUENCE:" + afspraak.volgnummer())
                .regel("DTSTAMP:" + inUtc(afspraak.opgemaakt().atZone(UTC)));
        schrijfWanneer();
        schrijfInhoud();
        schrijfMensen();
        return regels.regel("END:VEVENT").regel("END:VCALENDAR").toString();
    }

    private void schrijfWanneer() {
        switch (afspraak.wanneer()) {
            case Wanneer.HeleDag heleDag -> {
                var dag = heleDag.dag();
                regels.regel("DTSTART;VALUE=DATE:" + DAG.format(dag))
                        .regel("DTEND;VALUE=DATE:" + DAG.format(dag.plusDays(1)))
                        // A whole day says on which day something is; it does not keep the day occupied.
                        .regel("TRANSP:TRANSPARENT");
            }
            case Wanneer.Tijdvak tijdvak -> {
                // java.time does what Wanneer.Tijdvak promises: skipped times move forward, double times are the first.
                var begin = LocalDateTime.of(tijdvak.dag(), tijdvak.begin()).atZone(AMSTERDAM);
                regels.regel("DTSTART" + moment(begin))
                        .regel("DTEND" + moment(begin.plus(tijdvak.duur())))
                        .regel("TRANSP:OPAQUE");
            }
        }
    }

    /** Wall time with its zone; in the second of two like hours only UTC says which one is meant (RFC 5545, 3.3.5). */
    private static String moment(ZonedDateTime moment) {
        return moment.equals(moment.withEarlierOffsetAtOverlap())
                ? ";TZID=Europe/Amsterdam:" + KLOKTIJD.format(moment)
                : ":" + inUtc(moment);
    }

    private static String inUtc(ZonedDateTime moment) {
        return KLOKTIJD.format(moment.withZoneSameInstant(UTC)) + "Z";
    }

    private void schrijfInhoud() {
        var inhoud = afspraak.inhoud();
        regels.regel("SUMMARY:" + Tekst.alsWaarde(Tekst.opEenRegel(inhoud.onderwerp())));
        if (!inhoud.plaats().isBlank()) {
            regels.regel("LOCATION:" + Tekst.alsWaarde(Tekst.opEenRegel(inhoud.plaats())));
        }
        if (!inhoud.toelichting().isBlank()) {
            regels.regel("DESCRIPTION:" + Tekst.alsWaarde(inhoud.toelichting()));
        }
        var url = inhoud.url();
        if (url != null) {
            regels.regel("URL:" + url.toASCIIString());
        }
        // PRIVATE keeps the words from people with whom someone shares a calendar.
        regels.regel("CLASS:PRIVATE")
                .regel("STATUS:" + (afspraak.methode() == Methode.CANCEL ? "CANCELLED" : "CONFIRMED"));
    }

    private void schrijfMensen() {
        var organisator = afspraak.organisator();
        regels.regel("ORGANIZER;CN=" + Tekst.alsParameter(organisator.naam()) + ":" + organisator.alsUri());
        for (var genodigde : afspraak.genodigden()) {
            // RSVP=FALSE: answers from calendars are not read, so none is asked for.
            regels.regel("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN="
                    + Tekst.alsParameter(genodigde.naam()) + ":" + genodigde.alsUri());
        }
    }
}
