package nl.kring.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords and port of our own database: made once, kept beside the data, readable for our user only (0600). */
final class Geheimen {
    static final String EIGENAAR = "kring_eigenaar";
    static final String APP = "kring_app";
    private static final String BEHEER = "postgres";

    private final Path map;
    private final Properties inhoud;

    private Geheimen(Path map, Properties inhoud) {
        this.map = map;
        this.inhoud = inhoud;
    }

    static Geheimen in(Path map) throws IOException {
        var bestand = map.resolve("geheim.properties");
        var inhoud = new Properties();
        if (Files.exists(bestand)) {
            try (var lezer = Files.newBufferedReader(bestand)) {
                inhoud.load(lezer);
            }
            return new Geheimen(map, inhoud);
        }
        for (var rol : new String[] {BEHEER, EIGENAAR, APP}) {
            inhoud.setProperty(rol, willekeurig());
        }
        inhoud.setProperty("poort", Integer.toString(vrijePoort()));
        besloten(bestand);
        try (var schrijver = Files.newBufferedWriter(bestand)) {
            inhoud.store(schrijver, "Kring: alleen voor deze gebruiker");
        }
        return new Geheimen(map, inhoud);
    }

    String van(String rol) {
        var waarde = inhoud.getProperty(rol);
        if (waarde == null) {
            throw new IllegalStateException("In geheim.properties ontbreekt " + rol);
        }
        return waarde;
    }

    String beheer() {
        return van(BEHEER);
    }

    int poort() {
        return Integer.parseInt(van("poort"));
    }

    /** initdb reads the superuser's password from a file. */
    Path wachtwoordbestand() throws IOException {
        var bestand = map.resolve("beheer.wachtwoord");
        if (!Files.exists(bestand)) {
            besloten(bestand);
            Files.writeString(bestand, beheer() + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        }
        return bestand.toAbsolutePath();
    }

    private static void besloten(Path bestand) throws IOException {
        Files.createFile(bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String willekeurig() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int vrijePoort() throws IOException {
        try (var poort = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return poort.getLocalPort();
        }
    }
}
