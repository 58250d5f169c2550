package nl.kring.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After kill -9 of the app its PostgreSQL lives on. We hold the folder's lock, so it is nobody's: stop it by its own pid. */
final class Achterblijver {
    private static final Logger LOG = LoggerFactory.getLogger(Achterblijver.class);

    private Achterblijver() {}

    static void stop(Path gegevens) throws IOException {
        var pidbestand = gegevens.resolve("postmaster.pid");
        if (!Files.exists(pidbestand)) {
            return;
        }
        var regels = Files.readAllLines(pidbestand);
        var proces = regels.isEmpty()
                ? java.util.Optional.<ProcessHandle>empty()
                : ProcessHandle.of(Long.parseLong(regels.getFirst().strip()));
        // a number that was handed out again to something else is not ours to stop
        if (proces.isPresent() && proces.get().info().command().orElse("").contains("postgres")) {
            LOG.info("De database van een vorige keer draaide nog; die stopt nu eerst");
            proces.get().destroy();
            wachtTotWeg(proces.get());
        }
        Files.deleteIfExists(pidbestand);
    }

    private static void wachtTotWeg(ProcessHandle proces) {
        try {
            proces.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "De database van een vorige keer stopt niet (proces " + proces.pid() + ")", e);
        }
    }
}
