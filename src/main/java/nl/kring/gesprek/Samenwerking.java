package nl.kring.gesprek;

import java.util.List;
import nl.kring.kind.PlaatsingId;
import nl.kring.platform.Actor;
import nl.kring.traject.Traject;

/** What a talk needs to know of the working-together around a child, and what it tells back. */
interface Samenwerking {

    /** Who may be asked: the childcare of the child's group, and those with a running inzet; a wijkcoach only with the parents' yes. */
    List<Kandidaat> kandidaten(Traject traject);

    /** Whether a first talk planned today is held by two people: in scenario 1 (R-S1-03). */
    boolean collegaNodig(PlaatsingId plaatsing);

    /** A first talk with a wijkcoach has been held: from now on one is involved (BSL-02). */
    void wijkcoachBetrokken(Actor actor, Traject traject);
}
