package nl.kring.gesprek.post;

import nl.kring.platform.agenda.Agendabestand;
import org.jspecify.annotations.Nullable;

/** A letter, ready to go: neutral words, and the appointment where there is one. */
record Brief(String onderwerp, String tekst, @Nullable Agendabestand agenda) {

    /** Without the words: those stay out of logs. */
    @Override
    public String toString() {
        return "Brief[…]";
    }
}
