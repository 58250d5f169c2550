package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Gezaghebbende;

/** How a question stands today. Only {@link Werkzaam} opens anything. */
public sealed interface Toestemmingstand {

    /** All said yes: to this level, up to and including this day. */
    record Werkzaam(ContactNiveau niveau, LocalDate tot) implements Toestemmingstand {}

    /** Nobody said no; these people still have to answer, or want to talk first. */
    record Wacht(List<Gezaghebbende> op) implements Toestemmingstand {
        public Wacht {
            op = List.copyOf(op);
        }
    }

    /** One no is a no, also next to a yes (DT3.G8); who stopped counts the same. */
    record Nee(List<Gezaghebbende> van) implements Toestemmingstand {
        public Nee {
            van = List.copyOf(van);
        }
    }

    /** Nobody can sign now, because it is not clear who holds gezag (DT3.G6). */
    record Geblokkeerd() implements Toestemmingstand {}

    /** The last day has passed. */
    record Verlopen(LocalDate sinds) implements Toestemmingstand {}

    default boolean werkt() {
        return this instanceof Werkzaam;
    }
}
