package nl.kring.kind;

import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Component;

/** Lets through who may put something right about a child's placement; there is a line in the logbook either way. */
@Component
class Plaatsingdeur {
    private final Toegang toegang;
    private final Kinderen kinderen;

    Plaatsingdeur(Toegang toegang, Kinderen kinderen) {
        this.toegang = toegang;
        this.kinderen = kinderen;
    }

    Kindbeeld open(Actor actor, KindId id) {
        var kind = kinderen.beeld(id);
        toegang.eis(
                actor,
                Handeling.PLAATSING_BIJWERKEN,
                kind.map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(id)),
                kind.map(beeld -> beeld.plaats().id().waarde()).orElse(null));
        return kind.orElseThrow(NietGevonden::of);
    }
}
