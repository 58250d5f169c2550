package nl.kring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A data folder of the bench. Loading a hundred times the demo takes minutes, so a folder is kept for the next run, as long as the
 * tables and the demo are still made by the same files.
 */
record Datamap(Path pad) {
    private static final List<Path> BEPALEND = List.of(
            Path.of("src/main/resources/db/migration"),
            Path.of("src/main/resources/demo"),
            Path.of("src/main/java/nl/kring/demo"));

    static Datamap voor(Path map, int keer) {
        return new Datamap(map.resolve(Integer.toString(keer)).toAbsolutePath());
    }

    boolean isGeladen() throws IOException {
        return Files.exists(teken()) && Files.readString(teken()).equals(afdruk());
    }

    void onthoudGeladen() throws IOException {
        Files.writeString(teken(), afdruk());
    }

    private Path teken() {
        return pad.resolve("bench-geladen");
    }

    void maakLeeg() throws IOException {
        if (Files.exists(pad)) {
            try (var alles = Files.walk(pad)) {
                for (var deze : alles.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(deze);
                }
            }
        }
        Files.createDirectories(pad);
    }

    private static String afdruk() throws IOException {
        try {
            var afdruk = MessageDigest.getInstance("SHA-256");
            for (var map : BEPALEND) {
                try (var alles = Files.walk(map)) {
                    for (var bestand :
                            alles.filter(Files::isRegularFile).sorted().toList()) {
                        afdruk.update(Files.readAllBytes(bestand));
                    }
                }
            }
            return HexFormat.of().formatHex(afdruk.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
