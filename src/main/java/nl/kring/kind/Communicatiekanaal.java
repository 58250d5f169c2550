package nl.kring.kind;

import java.util.Optional;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Bron;
import org.jspecify.annotations.Nullable;

/**
 * The channel guard (BSL-15): whether contact with a wijkcoach about a child goes another way now. Known here, so that whoever turns to
 * a wijkcoach can ask; werkwijze answers. Asked within a transaction.
 */
public interface Communicatiekanaal {

    enum Aanleiding {
        CONTACTVRAAG,
        UITNODIGING,
        CONTACT
    }

    /**
     * The way that it goes.
     *
     * @param wie the (gezins)voogd by name and role, as in "gezinsvoogd Marit de Wit"
     * @param bereik how to reach this person, as far as it is known
     * @param bron why
     */
    record Omweg(String wie, @Nullable String bereik, Bron bron) {

        /** What whoever stands before it reads. */
        public String zin() {
            return "De wijkcoach doet een stapje terug. Neem contact op met %s%s."
                    .formatted(wie, bereik == null ? "" : ": " + bereik);
        }
    }

    /** Whether there is another way, without anyone having turned to the wijkcoach yet; nothing: go ahead. */
    Optional<Omweg> omweg(KindId kind);

    /** Somebody turned to the wijkcoach: the way to go instead, and the line that it was rerouted. Nothing: go ahead. */
    Optional<Omweg> leidOm(Actor actor, KindId kind, PlaatsingId plaatsing, Aanleiding aanleiding);
}
