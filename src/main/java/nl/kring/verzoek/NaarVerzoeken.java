package nl.kring.verzoek;

import java.util.Optional;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kindbijlage;
import nl.kring.platform.Actor;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.NavItem;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Component;

/** From the child's page to asking something about what it says, for a parent. */
@Component
class NaarVerzoeken implements Kindbijlage {
    private final Toegang toegang;

    NaarVerzoeken(Toegang toegang) {
        this.toegang = toegang;
    }

    @Override
    public Optional<NavItem> link(Actor actor, Kindbeeld kind, Woorden woorden) {
        return actor.isOuder() && toegang.mag(Handeling.VERZOEK_DOEN, Rondom.kind(kind.id()))
                ? Optional.of(new NavItem("/mijn/verzoeken/nieuw?kind=" + kind.id(), woorden.zeg("verzoek.kop")))
                : Optional.empty();
    }
}
