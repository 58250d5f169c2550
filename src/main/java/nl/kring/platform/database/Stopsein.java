package nl.kring.platform.database;

/** A stop signal during the start doesn't wait for a database that is still coming up: it interrupts the start. */
final class Stopsein implements AutoCloseable {
    private final Thread haak;
    private volatile boolean gegeven;

    private Stopsein(Thread start) {
        this.haak = new Thread(
                () -> {
                    gegeven = true;
                    start.interrupt();
                },
                "kring-stopsein");
    }

    static Stopsein onderbreekt(Thread start) {
        var stopsein = new Stopsein(start);
        Runtime.getRuntime().addShutdownHook(stopsein.haak);
        return stopsein;
    }

    boolean isGegeven() {
        return gegeven;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(haak);
        } catch (IllegalStateException e) {
            // the signal has come: the hook has done its work or is doing it
        }
    }
}
