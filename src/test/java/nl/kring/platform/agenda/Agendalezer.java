package nl.kring.platform.agenda;

import biweekly.Biweekly;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** Two readers that others wrote. What both read is what people's calendars will read. */
public enum Agendalezer {
    ICAL4J {
        @Override
        public Gelezen lees(String bestand) {
            // Without these it looks for newer time zones on the internet.
            System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
            System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
            try {
                var agenda = new CalendarBuilder().build(new StringReader(bestand));
                agenda.validate();
                VEvent afspraak = agenda.<VEvent>getComponent("VEVENT").orElseThrow();
                return new Gelezen(
                        agenda.getProperty(Property.METHOD).orElseThrow().getValue(),
                        waarde(afspraak, Property.UID),
                        Integer.parseInt(waarde(afspraak, Property.SEQUENCE)),
                        moment(afspraak.getDateTimeStart().getDate()),
                        moment(afspraak.getDateTimeEnd().getDate()),
                        waarde(afspraak, Property.SUMMARY),
                        waarde(afspraak, Property.LOCATION),
                        waarde(afspraak, Property.DESCRIPTION),
                        waarde(afspraak, Property.URL),
                        waarde(afspraak, Property.STATUS),
                        waarde(afspraak, Property.CLASS),
                        waarde(afspraak, Property.TRANSP),
                        waarde(afspraak, Property.ORGANIZER),
                        afspraak.getProperties(Property.ATTENDEE).stream()
                                .map(p -> p.getParameter(Parameter.CN)
                                                .orElseThrow()
                                                .getValue() + " " + p.getValue())
                                .toList());
            } catch (IOException | ParserException e) {
                throw new IllegalStateException(bestand, e);
            }
        }

        private String waarde(VEvent afspraak, String naam) {
            return afspraak.getProperty(naam).map(Property::getValue).orElse("");
        }

        private Moment moment(Temporal wanneer) {
            return switch (wanneer) {
                case LocalDate dag -> new Moment(dag.atStartOfDay(AMSTERDAM).toInstant(), false);
                case ZonedDateTime tijd -> new Moment(tijd.toInstant(), true);
                case OffsetDateTime tijd -> new Moment(tijd.toInstant(), true);
                case Instant tijd -> new Moment(tijd, true);
                default -> throw new IllegalStateException("unexpected: " + wanneer.getClass());
            };
        }
    },

    BIWEEKLY {
        @Override
        public Gelezen lees(String bestand) {
            var agenda = Biweekly.parse(bestand).first();
            var mis = agenda.validate(biweekly.ICalVersion.V2_0);
            if (!mis.isEmpty()) {
                throw new IllegalStateException(mis.toString());
            }
            var afspraak = agenda.getEvents().getFirst();
            return new Gelezen(
                    agenda.getMethod().getValue(),
                    afspraak.getUid().getValue(),
                    afspraak.getSequence().getValue(),
                    moment(afspraak.getDateStart().getValue()),
                    moment(afspraak.getDateEnd().getValue()),
                    afspraak.getSummary().getValue(),
                    afspraak.getLocation() == null ? "" : afspraak.getLocation().getValue(),
                    afspraak.getDescription() == null
                            ? ""
                            : afspraak.getDescription().getValue(),
                    afspraak.getUrl() == null ? "" : afspraak.getUrl().getValue(),
                    afspraak.getStatus().getValue(),
                    afspraak.getClassification().getValue(),
                    afspraak.getTransparency().getValue(),
                    "mailto:" + afspraak.getOrganizer().getEmail(),
                    afspraak.getAttendees().stream()
                            .map(a -> a.getCommonName() + " mailto:" + a.getEmail())
                            .toList());
        }

        private Moment moment(ICalDate wanneer) {
            return new Moment(wanneer.toInstant(), wanneer.hasTime());
        }
    };

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    public abstract Gelezen lees(String bestand);

    public record Moment(Instant tijdstip, boolean metKloktijd) {}

    public record Gelezen(
            String methode,
            String uid,
            int volgnummer,
            Moment begin,
            Moment eind,
            String onderwerp,
            String plaats,
            String toelichting,
            String url,
            String status,
            String klasse,
            String bezet,
            String organisator,
            List<String> genodigden) {}
}
