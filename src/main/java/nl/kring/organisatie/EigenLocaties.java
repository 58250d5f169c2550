package nl.kring.organisatie;

import java.util.Set;
import nl.kring.platform.Actor;

/** Where somebody belongs for another reason than working there: a parent's child goes there. Told by the modules that know. */
public interface EigenLocaties {
    Set<LocatieId> van(Actor actor);
}
