package nl.kring.uitvoer;

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

/** From the child's page to taking everything along, for a parent. */
@Component
class NaarUitvoer implements Kindbijlage {
    private final Toegang toegang;

    NaarUitvoer(Toegang toegang) {
        this.toegang = toegang;
    }

    @Override
    public Optional<NavItem> link(Actor actor, Kindbeeld kind, Woorden woorden) {
        return actor.isOuder() && toegang.mag(Handeling.ALLES_MEENEMEN, Rondom.kind(kind.id()))
                ? Optional.of(new NavItem("/mijn/meenemen/" + kind.id(), woorden.zeg("meenemen.titel")))
                : Optional.empty();
    }
}
