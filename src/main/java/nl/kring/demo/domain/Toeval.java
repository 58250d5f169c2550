package nl.kring.demo.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed. Each subject draws from a branch of its own, so that a change in one leaves the others as they were. */
final class Toeval {
    private final SplittableRandom bron;

    private Toeval(SplittableRandom bron) {
        this.bron = bron;
    }

    static Toeval van(long zaad, String onderwerp, int kopie) {
        return new Toeval(new SplittableRandom(zaad * 31 + onderwerp.hashCode() * 1_000_003L + kopie));
    }

    /** Both ends included. */
    int tussen(int laagst, int hoogst) {
        return bron.nextInt(laagst, hoogst + 1);
    }

    boolean kans(int procent) {
        return bron.nextInt(100) < procent;
    }

    long getal() {
        return bron.nextLong();
    }

    <T> T kies(List<T> uit) {
        return uit.get(bron.nextInt(uit.size()));
    }

    /** A day in this period, both ends included. */
    LocalDate dag(LocalDate van, LocalDate tot) {
        return van.plusDays(tussen(0, (int) ChronoUnit.DAYS.between(van, tot)));
    }

    <T> List<T> geschud(List<T> lijst) {
        var geschud = new ArrayList<>(lijst);
        for (int i = geschud.size() - 1; i > 0; i--) {
            var j = bron.nextInt(i + 1);
            var tijdelijk = geschud.get(i);
            geschud.set(i, geschud.get(j));
            geschud.set(j, tijdelijk);
        }
        return geschud;
    }
}
