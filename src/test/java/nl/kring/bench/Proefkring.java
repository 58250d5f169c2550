package nl.kring.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged app in a process of its own on a data folder of the bench, started with the options of {@code ./kring start}. */
final class Proefkring implements AutoCloseable {
    private static final Path APP = Path.of("target/app");
    private static final String UITVOER = "uitvoer.txt";
    private static final Duration HOOGSTENS = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process proces;
    private final Path map;
    private final int poort;
    private final Start totKlaar;
    private final Thread bijAfbreken;

    private Proefkring(Process proces, Path map, int poort, Start totKlaar, Thread bijAfbreken) {
        this.proces = proces;
        this.map = map;
        this.poort = poort;
        this.totKlaar = totKlaar;
        this.bijAfbreken = bijAfbreken;
    }

    /**
     * From the beginning of the process until it is healthy.
     *
     * @param rekentijd what the processors did for it, all together: says more than the clock when others use them too
     */
    record Start(Duration duur, Duration rekentijd) {}

    /** Loads the demo this many times; a folder that was loaded before is left as it is, and takes no time. */
    static Duration laad(Datamap map, int keer) throws IOException, InterruptedException {
        if (map.isGeladen()) {
            return Duration.ZERO;
        }
        map.maakLeeg();
        var begin = System.nanoTime();
        var proces = bouwer(
                        map.pad(),
                        0,
                        List.of(
                                "-jar",
                                APP.resolve("kring.jar").toString(),
                                "--kring.opdracht=demo-laden",
                                "--kring.demo.keer=" + keer))
                .start();
        var stop = stopBijAfbreken(proces);
        var code = proces.waitFor();
        Runtime.getRuntime().removeShutdownHook(stop);
        if (code != 0) {
            throw new IllegalStateException(
                    "de demo is niet geladen; zie " + map.pad().resolve(UITVOER));
        }
        map.onthoudGeladen();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Exactly as {@code ./kring start} does it, with the cache that makes a start quick. */
    static Proefkring start(Datamap map) throws IOException, InterruptedException {
        return start(map.pad(), List.of("-jar", APP.resolve("kring.jar").toString()));
    }

    /** The same jar with the meter beside it. */
    static Proefkring startMetMeter(Datamap map) throws IOException, InterruptedException {
        var klassen = APP.resolve("kring.jar") + File.pathSeparator + Path.of("target/bench/klassen");
        return start(
                map.pad(),
                List.of(
                        "-cp",
                        klassen,
                        "nl.kring.KringApplication",
                        "--spring.main.sources=nl.kring.bench.meter.Meter"));
    }

    private static Proefkring start(Path map, List<String> wat) throws IOException, InterruptedException {
        var poort = vrijePoort();
        var begin = System.nanoTime();
        var proces = bouwer(map, poort, wat).start();
        var stop = stopBijAfbreken(proces);
        while (!isGezond(poort)) {
            var gewacht = Duration.ofNanos(System.nanoTime() - begin);
            if (proces.waitFor(10, TimeUnit.MILLISECONDS) || gewacht.compareTo(HOOGSTENS) > 0) {
                throw new IllegalStateException("Kring start niet; zie " + map.resolve(UITVOER));
            }
        }
        var duur = Duration.ofNanos(System.nanoTime() - begin);
        var rekentijd = proces.info().totalCpuDuration().orElse(Duration.ZERO);
        return new Proefkring(proces, map, poort, new Start(duur, rekentijd), stop);
    }

    private static ProcessBuilder bouwer(Path map, int poort, List<String> wat) {
        var opdracht = new ArrayList<String>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(
                List.of(System.getProperty("kring.bench.java", "-Xmx384m").split(" ")));
        var cache = APP.resolve("kring.aot");
        if (Files.exists(cache)) {
            opdracht.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        opdracht.addAll(wat);
        var bouwer = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(map.resolve(UITVOER).toFile());
        // whoever keeps settings for a real Kring in this terminal does not want them measured, or filled
        bouwer.environment().keySet().removeIf(naam -> naam.startsWith("SPRING_") || naam.startsWith("KRING_"));
        bouwer.environment().put("KRING_DATA", map.toString());
        bouwer.environment().put("SERVER_PORT", Integer.toString(poort));
        bouwer.environment().put("SERVER_ADDRESS", "127.0.0.1");
        return bouwer;
    }

    private static Thread stopBijAfbreken(Process proces) {
        var stop = new Thread(() -> {
            proces.destroy();
            try {
                proces.waitFor(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(stop);
        return stop;
    }

    private static boolean isGezond(int poort) throws InterruptedException {
        var vraag = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(vraag, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int vrijePoort() throws IOException {
        try (var poort = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return poort.getLocalPort();
        }
    }

    String adres() {
        return "http://127.0.0.1:" + poort;
    }

    Start totKlaar() {
        return totKlaar;
    }

    /** Address and passwords of its database, which only our user can read. */
    Beheer beheer() throws IOException {
        var geheimen = new Properties();
        try (var lezer = Files.newBufferedReader(map.resolve("geheim.properties"))) {
            geheimen.load(lezer);
        }
        return new Beheer(geheimen);
    }

    /** Megabytes of memory that the app's process holds now (RSS); its database is a process apart. */
    long geheugen() throws IOException {
        return Geheugen.van(Stream.of(proces.toHandle()));
    }

    /** Megabytes that PostgreSQL's processes hold together. */
    long geheugenDatabase() throws IOException {
        var nummer = Files.readAllLines(map.resolve("postgres/postmaster.pid")).getFirst();
        var database = ProcessHandle.of(Long.parseLong(nummer)).orElseThrow();
        return Geheugen.van(Stream.concat(Stream.of(database), database.descendants()));
    }

    @Override
    public void close() throws InterruptedException {
        proces.destroy();
        if (!proces.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Kring stopt niet; proces " + proces.pid());
        }
        Runtime.getRuntime().removeShutdownHook(bijAfbreken);
    }
}
