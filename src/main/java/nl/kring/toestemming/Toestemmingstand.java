package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Gezaghebbende;

/** How a question stands today. Only {@link Werkzaam} opens anything. */
public sealed interface Toestemmingstand {

    /** All said yes: to what they all gave (BSL-08). */
    record Werkzaam(Bereik bereik) implements Toestemmingstand {
        public ContactNiveau niveau() {
            return bereik.niveau();
        }

        /** The last day. */
        public LocalDate tot() {
            return bereik.tot();
        }
    }

    /** Nobody said no; these people still have to answer, or want to talk first. */
    record Wacht(List<Gezaghebbende> op) implements Toestemmingstand {
        public Wacht {
            op = List.copyOf(op);
        }
    }

    /**
     * One said yes, and others could not be reached in spite of noted attempts (DT3.G7): getting to know each other and explaining may go
     * on, sharing may not. It opens nothing.
     */
    record Gedeeltelijk(List<Gezaghebbende> nietBereikt) implements Toestemmingstand {
        public Gedeeltelijk {
            nietBereikt = List.copyOf(nietBereikt);
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
