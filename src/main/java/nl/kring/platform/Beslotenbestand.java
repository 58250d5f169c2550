package nl.kring.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that only our own user reads (0600): passwords and keys. */
public final class Beslotenbestand {
    private static final Set<PosixFilePermission> VAN_ONS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private Beslotenbestand() {}

    /** In the place of what stood there: whole or not at all, also when the power fails. */
    public static void schrijf(Path bestand, String tekst) throws IOException {
        var nieuw = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
        Files.deleteIfExists(nieuw);
        maak(nieuw, tekst);
        Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE);
        onthoudOpSchijf(bestand);
    }

    /** Never over something else: a {@link java.nio.file.FileAlreadyExistsException} then, and nothing has changed. */
    public static void maak(Path bestand, String tekst) throws IOException {
        FileAttribute<?> alleenWij = PosixFilePermissions.asFileAttribute(VAN_ONS);
        try (var kanaal =
                FileChannel.open(bestand, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), alleenWij)) {
            var bytes = ByteBuffer.wrap(tekst.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                kanaal.write(bytes);
            }
            kanaal.force(true);
        }
        onthoudOpSchijf(bestand);
    }

    /** Whether only our own user can do anything with it. */
    public static boolean isBesloten(Path bestand) throws IOException {
        var rechten = EnumSet.noneOf(PosixFilePermission.class);
        rechten.addAll(Files.getPosixFilePermissions(bestand));
        rechten.removeAll(EnumSet.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));
        return rechten.isEmpty();
    }

    /** The name in the folder as well, not only what is in the file. */
    private static void onthoudOpSchijf(Path bestand) throws IOException {
        try (var map = FileChannel.open(bestand.toAbsolutePath().getParent())) {
            map.force(true);
        }
    }
}
