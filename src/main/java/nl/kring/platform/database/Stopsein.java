package nl.kring.platform.database;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A stop signal while the database comes up: interrupts the start, and keeps the process alive until what was begun has been
 * tidied up. (The framework's own hook doesn't wait for a start that is stuck in a wait.)
 */
final class Stopsein implements AutoCloseable {
    private static final long HOOGSTENS = 90;

    private final CountDownLatch klaar = new CountDownLatch(1);
    private final Thread haak;
    private volatile boolean gegeven;

    private Stopsein(Thread start) {
        this.haak = new Thread(() -> onderbreek(start), "kring-stopsein");
    }

    static Stopsein voor(Thread start) {
        var stopsein = new Stopsein(start);
        Runtime.getRuntime().addShutdownHook(stopsein.haak);
        return stopsein;
    }

    boolean isGegeven() {
        return gegeven;
    }

    private void onderbreek(Thread start) {
        gegeven = true;
        start.interrupt();
        try {
            if (!klaar.await(HOOGSTENS, TimeUnit.SECONDS)) {
                System.err.println("Kring stopt, maar wachtte vergeefs op de database die nog opkwam.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        klaar.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(haak);
        } catch (IllegalStateException e) {
            // the signal has come: the hook has done its work or is doing it
        }
    }
}
