package nl.kring;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A Kring in a process of its own on its own data folder, as somebody would start it. However a test ends, it is stopped. */
final class DraaiendeKring implements AutoCloseable {
    private static final Duration HOOGSTENS = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process proces;
    private final Path map;
    private final Path uitvoer;
    private final int poort;

    private DraaiendeKring(Process proces, Path map, Path uitvoer, int poort) {
        this.proces = proces;
        this.map = map;
        this.uitvoer = uitvoer;
        this.poort = poort;
    }

    /** Begins; is not ready yet. */
    static DraaiendeKring begin(Path map, String... opties) throws IOException {
        var poort = vrijePoort();
        var uitvoer = Files.createTempFile(Files.createDirectories(Path.of("target/starttests")), "uitvoer", ".txt");
        var opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // a quick start rather than a fast app
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                // as ./kring does it
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                klassenVanDeApp(),
                KringApplication.class.getName()));
        opdracht.addAll(List.of(opties));
        var bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(uitvoer.toFile());
        bouwer.environment().put("KRING_DATA", map.toString());
        bouwer.environment().put("SERVER_PORT", Integer.toString(poort));
        bouwer.environment().putIfAbsent("KRING_SLEUTEL", Proefsleutel.BASE64);
        return new DraaiendeKring(bouwer.start(), map, uitvoer, poort);
    }

    static DraaiendeKring start(Path map) throws IOException {
        var kring = begin(map);
        kring.wachtTotGezond();
        return kring;
    }

    void wachtTotGezond() {
        wachtTot("hij gezond is", this::isGezond);
    }

    int poort() {
        return poort;
    }

    /** The libraries without the test classes: those would bring beans of their own. */
    private static String klassenVanDeApp() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(plek -> !plek.endsWith("test-classes") && !plek.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Asks again and again, at the pace of the process, until the deadline; a process that ends meanwhile is a failure. */
    void wachtTot(String wat, BooleanSupplier zover) {
        var grens = Instant.now().plus(HOOGSTENS);
        try {
            while (!zover.getAsBoolean()) {
                if (proces.waitFor(50, TimeUnit.MILLISECONDS) || Instant.now().isAfter(grens)) {
                    throw new AssertionError("Gewacht tot " + wat + ", maar:\n" + uitvoer());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private boolean isGezond() {
        try {
            return gezondheid().contains("UP");
        } catch (IOException e) {
            return false;
        }
    }

    String gezondheid() throws IOException {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/actuator/health"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return CLIENT.send(vraag, BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    String uitvoer() {
        try {
            return Files.readString(uitvoer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server of the app's own database. */
    ProcessHandle database() throws IOException {
        var nummer = Files.readAllLines(map.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(nummer)).orElseThrow();
    }

    /** The owner's way into the app's own database, with the password that only our user can read. */
    Properties geheimen() throws IOException {
        var geheimen = new Properties();
        try (var lezer = Files.newBufferedReader(map.resolve("geheim.properties"))) {
            geheimen.load(lezer);
        }
        return geheimen;
    }

    /** As Ctrl-C or the operating system's stop: a request. */
    int stop() {
        proces.destroy();
        return einde();
    }

    /** As kill -9: without a chance to tidy up. */
    int breekAf() {
        proces.destroyForcibly();
        return einde();
    }

    int einde() {
        try {
            return proces.onExit().get(HOOGSTENS.toSeconds(), TimeUnit.SECONDS).exitValue();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("Kring stopt niet:\n" + uitvoer(), e);
        }
    }

    @Override
    public void close() {
        if (proces.isAlive()) {
            stop();
        }
    }

    private static int vrijePoort() throws IOException {
        try (var poort = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return poort.getLocalPort();
        }
    }
}
