package nl.kring.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes hold, in megabytes. */
final class Geheugen {
    private static final long KB_PER_MB = 1024;

    private Geheugen() {}

    static long van(Stream<ProcessHandle> processen) {
        return processen.mapToLong(Geheugen::kilobytes).sum() / KB_PER_MB;
    }

    /** Linux divides shared pages among those who share them (Pss); elsewhere ps counts them in full for each. */
    private static long kilobytes(ProcessHandle proces) {
        var kaart = Path.of("/proc", Long.toString(proces.pid()), "smaps_rollup");
        try {
            return Files.isReadable(kaart) ? pss(kaart) : rss(proces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pss(Path kaart) throws IOException {
        try (var regels = Files.lines(kaart)) {
            return regels.filter(regel -> regel.startsWith("Pss:"))
                    .mapToLong(regel -> Long.parseLong(regel.replaceAll("[^0-9]", "")))
                    .sum();
        }
    }

    private static long rss(ProcessHandle proces) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(proces.pid())).start();
        var tekst = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return tekst.isEmpty() ? 0 : Long.parseLong(tekst);
    }
}
