package nl.kring.dossier;

import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.taal.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, and so in which words: a parent in the own language, without the words of the trade.
 *
 * @param ouder the parent, absent for a professional
 */
record Lezer(Woorden woorden, @Nullable UUID ouder) {

    static Lezer van(Actor actor, Woorden woorden) {
        return new Lezer(woorden, actor.isOuder() ? actor.persoon() : null);
    }

    boolean isOuder() {
        return ouder != null;
    }

    String functie(Functie functie) {
        return isOuder() ? woorden.zegVan("functie", functie) : functie.woord();
    }
}
