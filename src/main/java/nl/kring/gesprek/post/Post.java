package nl.kring.gesprek.post;

import java.util.UUID;
import nl.kring.gesprek.Stand;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * A line that waits to be sent.
 *
 * @param ingehaald whether a later line says it better
 * @param eersteKeer whether this person has heard nothing of the talk before
 */
record Post(
        UUID id,
        KindId kind,
        Soort soort,
        Stand stand,
        int pogingen,
        boolean ingehaald,
        boolean eersteKeer,
        Agendapunt.Gegevens gegevens) {

    enum Soort {
        UITNODIGING,
        WIJZIGING,
        AFZEGGING,
        HERINNERING
    }

    @Nullable
    String mail() {
        return gegevens.mail();
    }

    /** Out of date: a later line, or a talk that has been closed since. A talk that is off is always told. */
    boolean isNietMeerNodig() {
        return ingehaald || soort != Soort.AFZEGGING && stand != Stand.GEPLAND;
    }
}
