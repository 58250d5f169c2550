package nl.kring.werkwijze;

import java.util.List;
import nl.kring.platform.Actor;

/**
 * Knows steps of one kind. One query, whatever the length. Mijn werk gathers all sources, puts the steps in order, and writes the
 * lines in the logbook for the children it shows.
 */
public interface Stapbron {

    /** The steps that this actor can do; asked within a transaction. */
    List<Stap> stappen(Actor actor);
}
