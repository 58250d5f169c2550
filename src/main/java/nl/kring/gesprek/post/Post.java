package nl.kring.gesprek.post;

import java.util.UUID;
import nl.kring.gesprek.Berichtsoort;
import nl.kring.gesprek.Stand;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * A line that waits to be sent.
 *
 * @param ingehaald whether a later line says it better
 * @param eersteKeer whether this person has heard nothing of the talk before
 * @param welkom whether this person still reads about the child
 */
record Post(
        UUID id,
        KindId kind,
        Berichtsoort soort,
        Stand stand,
        int pogingen,
        boolean ingehaald,
        boolean eersteKeer,
        boolean welkom,
        Agendapunt.Gegevens gegevens) {

    @Nullable
    String mail() {
        return gegevens.mail();
    }

    /** Out of date: a later line, or a talk that has been closed since. A talk that is off is told to whoever heard that it was on. */
    boolean isNietMeerNodig() {
        return ingehaald || (soort.isAf() ? soort == Berichtsoort.INTREKKING && eersteKeer : stand != Stand.GEPLAND);
    }

    /** Whoever may know no more about the child hears at most that it is off. */
    boolean magNietMeer() {
        return !welkom && !soort.isAf();
    }

    /** Told without the place, the reason, or a page that does not open any more. */
    boolean isInHetKort() {
        return soort == Berichtsoort.INTREKKING || soort == Berichtsoort.AFZEGGING && !welkom;
    }
}
