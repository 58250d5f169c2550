package nl.kring.platform;

import java.util.Set;
import java.util.UUID;

/**
 * Who is acting: a person at work, a parent, or Kring itself on a job. Loaded anew for each request, so that an ended
 * employment bites on the next click.
 *
 * @param functies the functions that the person holds today, empty for parents and for Kring itself
 */
public record Actor(GemeenteId gemeente, UUID persoon, Soort soort, Set<Functie> functies) {

    public enum Soort {
        MEDEWERKER,
        OUDER,
        SYSTEEM
    }

    /** Kring's own post office and clock: may see dates and addresses of talks, and nothing else of a child. */
    public static final UUID KRING_ZELF = UUID.fromString("00000000-0000-7000-8000-000000000001");

    public Actor {
        functies = Set.copyOf(functies);
    }

    public static Actor systeem(GemeenteId gemeente) {
        return new Actor(gemeente, KRING_ZELF, Soort.SYSTEEM, Set.of());
    }

    public boolean isOuder() {
        return soort == Soort.OUDER;
    }

    public boolean heeft(Functie functie) {
        return functies.contains(functie);
    }
}
