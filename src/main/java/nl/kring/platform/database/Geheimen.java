package nl.kring.platform.database;

import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import nl.kring.platform.Beslotenbestand;

/** Passwords and port of our own database: made once, kept beside the data, readable for our user only (0600). */
final class Geheimen {
    static final String EIGENAAR = "kring_eigenaar";
    static final String APP = "kring_app";
    private static final String BEHEER = "postgres";
    private static final String POORT = "poort";

    private final Path map;
    private final Properties inhoud;

    private Geheimen(Path map, Properties inhoud) {
        this.map = map;
        this.inhoud = inhoud;
    }

    static Geheimen in(Path map) throws IOException {
        var geheimen = new Geheimen(map, new Properties());
        var bestand = geheimen.bestand();
        if (Files.exists(bestand)) {
            try (var lezer = Files.newBufferedReader(bestand)) {
                geheimen.inhoud.load(lezer);
            }
        } else {
            for (var rol : new String[] {BEHEER, EIGENAAR, APP}) {
                geheimen.inhoud.setProperty(rol, willekeurig());
            }
        }
        geheimen.kiesPoort();
        return geheimen;
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
        return Integer.parseInt(van(POORT));
    }

    /** initdb reads the superuser's password from a file. */
    Path wachtwoordbestand() throws IOException {
        var bestand = map.resolve("beheer.wachtwoord").toAbsolutePath();
        Beslotenbestand.schrijf(bestand, beheer() + "\n");
        return bestand;
    }

    /** Stays the same as long as it can: nobody has to know it, but who looks for the database finds it. */
    private void kiesPoort() throws IOException {
        if (inhoud.containsKey(POORT) && isVrij(poort())) {
            return;
        }
        inhoud.setProperty(POORT, Integer.toString(vrijePoort()));
        var tekst = new StringWriter();
        inhoud.store(tekst, "Kring: alleen voor deze gebruiker");
        Beslotenbestand.schrijf(bestand(), tekst.toString());
    }

    private Path bestand() {
        return map.resolve("geheim.properties");
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

    private static boolean isVrij(int poort) {
        try (var proef = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
            return proef.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
