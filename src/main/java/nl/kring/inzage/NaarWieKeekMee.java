package nl.kring.inzage;

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

/** From the child's page to who looked at it, for a parent. */
@Component
class NaarWieKeekMee implements Kindbijlage {
    private final Toegang toegang;

    NaarWieKeekMee(Toegang toegang) {
        this.toegang = toegang;
    }

    @Override
    public Optional<NavItem> link(Actor actor, Kindbeeld kind, Woorden woorden) {
        return actor.isOuder() && toegang.mag(Handeling.WIE_KEEK_MEE, Rondom.kind(kind.id()))
                ? Optional.of(new NavItem("/mijn/wie-keek-mee/" + kind.id(), woorden.zeg("keek.kop")))
                : Optional.empty();
    }
}
