package nl.kring.platform.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A calendar file (RFC 5545), ready to mail or to download.
 *
 * @param tekst the file, with CRLF line ends; in UTF-8 when written
 * @param mediatype the content type, with the method that a mail client looks for before it shows an invitation
 */
public record Agendabestand(String tekst, String mediatype) {

    /** The file name under which it goes along. */
    public static final String BESTANDSNAAM = "uitnodiging.ics";

    public static Agendabestand van(Afspraak afspraak) {
        return new Agendabestand(new Agendaschrijver(afspraak).schrijf(), mediatype(afspraak.methode()));
    }

    /** {@code text/calendar; method=REQUEST; charset=UTF-8}. */
    public static String mediatype(Methode methode) {
        return "text/calendar; method=" + methode + "; charset=UTF-8";
    }

    public byte[] bytes() {
        return tekst.getBytes(UTF_8);
    }

    /** Without the content: that stays out of logs. */
    @Override
    public String toString() {
        return "Agendabestand[" + mediatype + "]";
    }
}
