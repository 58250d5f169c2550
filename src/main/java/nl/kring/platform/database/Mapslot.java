package nl.kring.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import nl.kring.platform.start.NietTeStarten;

/** One Kring per data folder: the second would stop the first one's database. The lock goes with the process, also by kill -9. */
record Mapslot(FileChannel kanaal, FileLock slot) implements AutoCloseable {

    static void maakBesloten(Path map) throws IOException {
        Files.createDirectories(map);
        Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwx------"));
    }

    static Mapslot neem(Path map) throws IOException {
        var kanaal = FileChannel.open(map.resolve("in-gebruik"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var slot = kanaal.tryLock();
            if (slot != null) {
                return new Mapslot(kanaal, slot);
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: the same answer
        }
        kanaal.close();
        throw new NietTeStarten(
                "Er draait al een Kring op de map " + map + ".",
                "Stop die eerst, of kies een andere map met KRING_DATA.");
    }

    @Override
    public void close() throws IOException {
        slot.release();
        kanaal.close();
    }
}
