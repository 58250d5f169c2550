package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes. Its extension may say anything. */
enum Bestandssoort {
    LEEG,
    ZIP,
    OUD_EXCEL,
    VERSLEUTELD_EXCEL,
    TEKST;

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** The name of the stream in which Excel puts an encrypted workbook, as it stands in the OLE directory. */
    private static final String VERSLEUTELD = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);

    static Bestandssoort van(Path bestand) throws IOException {
        try (InputStream invoer = Files.newInputStream(bestand)) {
            var begin = new String(invoer.readNBytes(8), ISO_8859_1);
            if (begin.isEmpty()) {
                return LEEG;
            }
            if (begin.startsWith("PK\u0003\u0004") || begin.startsWith("PK\u0005\u0006")) {
                return ZIP;
            }
            if (begin.equals(OLE)) {
                return bevat(invoer, VERSLEUTELD) ? VERSLEUTELD_EXCEL : OUD_EXCEL;
            }
            return TEKST;
        }
    }

    /** Searches block by block; the end of one block goes along to the next, so that nothing falls between. */
    private static boolean bevat(InputStream invoer, String gezocht) throws IOException {
        var vorige = "";
        while (true) {
            var blok = new String(invoer.readNBytes(1 << 16), ISO_8859_1);
            if (blok.isEmpty()) {
                return false;
            }
            var venster = vorige + blok;
            if (venster.contains(gezocht)) {
                return true;
            }
            vorige = venster.substring(Math.max(0, venster.length() - gezocht.length()));
        }
    }
}
