package nl.kring.kind;

import java.util.Optional;
import nl.kring.platform.Actor;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.NavItem;

/**
 * What a later module has running around a child, as a link on the child's page. Asked inside the transaction that shows the
 * page; says nothing about what the actor may not know.
 */
public interface Kindbijlage {
    /** @param woorden the language of who reads; a professional reads Dutch */
    Optional<NavItem> link(Actor actor, Kindbeeld kind, Woorden woorden);

    /** Whether a traject runs at this place, so that the page need not offer to open one. */
    default boolean looptTraject(Kindbeeld kind) {
        return false;
    }
}
