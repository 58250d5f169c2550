package nl.kring.uitvoer.web;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.kring.platform.Actor;
import nl.kring.platform.web.EvenDruk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Drawing takes a processor for a second or two, so one file at a time, in the order in which they were asked for. Whoever waits holds
 * one of the few places for requests: not for long, and each person no more than one.
 */
@Component
class Beurten {
    private final Semaphore beurt = new Semaphore(1, true);
    private final Set<UUID> bezig = ConcurrentHashMap.newKeySet();
    private final Duration hoogstens;

    @Autowired
    Beurten() {
        this(Duration.ofSeconds(5));
    }

    Beurten(Duration hoogstens) {
        this.hoogstens = hoogstens;
    }

    /** @throws EvenDruk when this person has one on hand already, or others take too long */
    <T> T doe(Actor wie, Supplier<T> werk) {
        if (!bezig.add(wie.persoon())) {
            throw EvenDruk.nu();
        }
        try {
            return aanDeBeurt(werk);
        } finally {
            bezig.remove(wie.persoon());
        }
    }

    private <T> T aanDeBeurt(Supplier<T> werk) {
        if (!isAanDeBeurt()) {
            throw EvenDruk.nu();
        }
        try {
            return werk.get();
        } finally {
            beurt.release();
        }
    }

    private boolean isAanDeBeurt() {
        try {
            return beurt.tryAcquire(hoogstens.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
