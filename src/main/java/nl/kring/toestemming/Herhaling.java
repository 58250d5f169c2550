package nl.kring.toestemming;

import java.time.LocalDate;

/** Whether the parents may be asked again now without anything new (DT3.9, BSL-10). With a new fact it is always allowed. */
public sealed interface Herhaling {
    record Mag() implements Herhaling {}

    /** Less than 56 days ago; from this day it may. */
    record TeSnel(LocalDate vanaf) implements Herhaling {}

    /** Three times within twelve months; from this day it may. */
    record TeVaak(LocalDate vanaf) implements Herhaling {}

    /** A parent asked not to be asked again: only a new fact, or that parent, opens it. */
    record NietMeer() implements Herhaling {}

    default boolean mag() {
        return this instanceof Mag;
    }
}
