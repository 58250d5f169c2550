package nl.kring.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kring.platform.start.NietTeStarten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that nobody is responsible for any more: left by kill -9 of the app, or begun by a start that was broken off. We
 * hold the folder's lock, so we may stop it, by its own pid.
 */
final class Achterblijver {
    private static final Logger LOG = LoggerFactory.getLogger(Achterblijver.class);

    private Achterblijver() {}

    static void stop(Path gegevens) throws IOException {
        var pidbestand = gegevens.resolve("postmaster.pid");
        if (!Files.exists(pidbestand)) {
            return;
        }
        var proces = proces(pidbestand);
        // a number that was handed out again to something else is not ours to stop
        if (proces.isPresent() && proces.get().info().command().orElse("").contains("postgres")) {
            LOG.info("De database van een vorige keer draaide nog; die stopt nu eerst");
            proces.get().destroy();
            if (!isWegBinnenEenHalveMinuut(proces.get())) {
                throw new NietTeStarten(
                        "De database van een vorige keer stopt niet (proces "
                                + proces.get().pid() + ").",
                        "Stop dat proces, en start Kring opnieuw.");
            }
        }
        Files.deleteIfExists(pidbestand);
    }

    /** What a start that was broken off had begun: initdb, pg_ctl and the server itself must not outlive it. */
    static void ruimOp(Path map, Path gegevens) throws IOException {
        var binair = map.resolve("binair").toString();
        var bezig = ProcessHandle.current()
                .descendants()
                .filter(kind -> opdrachtregel(kind).contains(binair))
                .toList();
        for (var kind : bezig) {
            // initdb tidies up after itself; pg_ctl knows the server's pid only when it has finished
            if (opdrachtregel(kind).contains("initdb")) {
                kind.destroy();
            }
            if (!isWegBinnenEenHalveMinuut(kind)) {
                kind.destroyForcibly();
            }
        }
        stop(gegevens);
    }

    /** The whole line: as root the programs are started through another one (unshare). */
    private static String opdrachtregel(ProcessHandle proces) {
        return proces.info().commandLine().orElse("");
    }

    private static Optional<ProcessHandle> proces(Path pidbestand) throws IOException {
        var regels = Files.readAllLines(pidbestand);
        return regels.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(regels.getFirst().strip()));
    }

    private static boolean isWegBinnenEenHalveMinuut(ProcessHandle proces) {
        try {
            proces.onExit().get(30, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
