package nl.kring.platform.agenda;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One appointment as it goes to everyone's calendar. Calendars are shared with others, shown on lock screens and kept
 * by third parties: <b>the caller never puts anything about a child in it</b>, no name, no initials, no reason.
 *
 * @param uid the same for the whole life of the appointment: by it a calendar recognises a change
 * @param volgnummer 0 for the first invitation, and higher with every change (RFC 5545, 3.8.7.4)
 * @param opgemaakt when this version was made
 * @param genodigden everyone who gets this file; each sees the others
 */
public record Afspraak(
        String uid,
        int volgnummer,
        Methode methode,
        Instant opgemaakt,
        Wanneer wanneer,
        Inhoud inhoud,
        Adres organisator,
        List<Adres> genodigden) {

    private static final Pattern UID = Pattern.compile("[A-Za-z0-9@._-]{1,200}");

    public Afspraak {
        if (!UID.matcher(uid).matches()) {
            throw new IllegalArgumentException("a uid has only letters, digits and @ . _ -");
        }
        if (volgnummer < 0) {
            throw new IllegalArgumentException("the first sequence number is 0");
        }
        if (genodigden.isEmpty()) {
            throw new IllegalArgumentException("nobody is invited");
        }
        genodigden = List.copyOf(genodigden);
    }

    /**
     * The words in the appointment, all of them neutral.
     *
     * @param plaats where, in neutral words; may be empty
     * @param toelichting may have several lines; may be empty
     * @param url where to read on, after signing in (http or https)
     */
    public record Inhoud(
            String onderwerp,
            String plaats,
            String toelichting,
            @Nullable URI url) {
        public Inhoud {
            if (Tekst.opEenRegel(onderwerp).isBlank()) {
                throw new IllegalArgumentException("an appointment needs a subject");
            }
            if (url != null
                    && !"https".equalsIgnoreCase(url.getScheme())
                    && !"http".equalsIgnoreCase(url.getScheme())) {
                throw new IllegalArgumentException("only a web address can be a link");
            }
        }

        /** Without the words: those stay out of logs. */
        @Override
        public String toString() {
            return "Inhoud[…]";
        }
    }

    /** The same appointment, changed: calendars put it over the earlier one. */
    public Afspraak gewijzigd(Instant nu, Wanneer naar, Inhoud woorden) {
        return new Afspraak(uid, volgnummer + 1, Methode.REQUEST, nu, naar, woorden, organisator, genodigden);
    }

    /** The same appointment, called off. */
    public Afspraak afgezegd(Instant nu) {
        return new Afspraak(uid, volgnummer + 1, Methode.CANCEL, nu, wanneer, inhoud, organisator, genodigden);
    }
}
