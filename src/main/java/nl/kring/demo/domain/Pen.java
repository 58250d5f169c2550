package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.kring.demo.rijen.Rij;
import nl.kring.demo.rijen.Uitvoer;

/** What everyone who writes needs: where lines go, the next id, the day it is, and a telephone number that does not exist. */
final class Pen {
    private static final int NUMMERS = 10_000;

    private final Uitvoer uitvoer;
    private final Nummers nummers;
    private final LocalDate vandaag;
    private int toestellen;
    private int adressen;

    Pen(Uitvoer uitvoer, Nummers nummers, LocalDate vandaag) {
        this.uitvoer = uitvoer;
        this.nummers = nummers;
        this.vandaag = vandaag;
    }

    UUID id() {
        return nummers.volgend();
    }

    void schrijf(Rij rij) {
        uitvoer.schrijf(rij);
    }

    LocalDate vandaag() {
        return vandaag;
    }

    /** A day this many days from today. */
    LocalDate over(int dagen) {
        return vandaag.plusDays(dagen);
    }

    /** The working day on or before the day so many days ago. */
    LocalDate geleden(int dagen) {
        return Dagen.werkdagVoor(vandaag.minusDays(dagen));
    }

    /** From 026-000xxxx, a range that is not in use. */
    String telefoon() {
        return "026-000%04d".formatted(toestellen++ % NUMMERS);
    }

    /** At a domain that is reserved for examples, so that nothing can arrive anywhere. */
    String mail(String soort) {
        return "%s%d@kring.example".formatted(soort, ++adressen);
    }
}
