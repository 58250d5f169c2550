package nl.kring.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The very first set-up of a data folder, until the roles and the database are there. If it is broken off, by Ctrl-C or a power
 * cut, the next start puts the remains aside and begins anew. A folder that was ready once is never touched.
 */
record Inrichting(Path teken) {
    private static final Logger LOG = LoggerFactory.getLogger(Inrichting.class);

    static Inrichting begin(Path map, Path gegevens) throws IOException {
        var teken = map.resolve("inrichting-bezig");
        if (Files.exists(teken) && Files.exists(gegevens)) {
            // aside and not away: whatever we may have wrong, nobody's data go
            var opzij = map.resolve("postgres-niet-afgemaakt-" + UUID.randomUUID());
            LOG.warn("De eerste start is toen afgebroken; wat er stond, staat nu in {}", opzij);
            Files.move(gegevens, opzij);
        }
        if (!Files.exists(gegevens)) {
            Files.write(teken, new byte[0]);
        }
        return new Inrichting(teken);
    }

    void klaar() throws IOException {
        if (Files.deleteIfExists(teken)) {
            // the sign must not come back after a power cut: by then there are data
            try (var map = FileChannel.open(teken.toAbsolutePath().getParent())) {
                map.force(true);
            }
        }
    }
}
