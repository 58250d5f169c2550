package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * Decides in which encoding a text file stands, by reading all of it once with a fixed buffer. UTF-8 when every byte of
 * it is UTF-8; else Windows-1252, as Excel and the LRK write it. A file in which UTF-8 prevails but is broken somewhere
 * is refused there: read as Windows-1252 it would garble every name with an accent, and nobody would notice.
 */
final class Tekenherkenning {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String ONBEKENDE_TEKENS =
            "hier staan tekens die niet te lezen zijn. Sla het bestand opnieuw op als 'CSV UTF-8'.";

    private int regel = 1;
    private int vorige;
    private int nogTeGaan;
    private int ondergrens;
    private int bovengrens;
    private long goed;
    private long fout;
    private int eersteFout;
    private int eersteOnbestaande;

    private Tekenherkenning() {}

    static Charset herken(Invoer invoer) throws IOException {
        var herkenning = new Tekenherkenning();
        try (InputStream bytes = new BufferedInputStream(invoer.open(), 1 << 16)) {
            bytes.mark(2);
            weigerUtf16(bytes.read(), bytes.read());
            bytes.reset();
            for (int b = bytes.read(); b >= 0; b = bytes.read()) {
                herkenning.lees(b);
            }
        }
        return herkenning.oordeel();
    }

    private static void weigerUtf16(int eerste, int tweede) {
        if ((eerste == 0xFF && tweede == 0xFE) || (eerste == 0xFE && tweede == 0xFF)) {
            throw NietLeesbaar.bestand("Dit bestand staat in de tekenset UTF-16. Sla het op als 'CSV UTF-8'.");
        }
    }

    private void lees(int b) {
        telRegel(b);
        if (b == 0) {
            throw NietLeesbaar.regel(regel, "dit is geen tekst. Lever een tabel aan als .csv of .xlsx.");
        }
        if (eersteOnbestaande == 0 && (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D)) {
            eersteOnbestaande = regel;
        }
        if (nogTeGaan > 0) {
            vervolg(b);
        } else if (b >= 0x80) {
            begin(b);
        }
    }

    /** Lines end with LF, CRLF or CR alone. */
    private void telRegel(int b) {
        if (vorige == '\n' || (vorige == '\r' && b != '\n')) {
            regel++;
        }
        vorige = b;
    }

    /** The first byte says how many follow, and which second bytes would be overlong, half or beyond Unicode. */
    private void begin(int b) {
        ondergrens = 0x80;
        bovengrens = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            nogTeGaan = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            nogTeGaan = 2;
            ondergrens = b == 0xE0 ? 0xA0 : 0x80;
            bovengrens = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            nogTeGaan = 3;
            ondergrens = b == 0xF0 ? 0x90 : 0x80;
            bovengrens = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            isFout();
        }
    }

    private void vervolg(int b) {
        if (b < ondergrens || b > bovengrens) {
            nogTeGaan = 0;
            isFout();
            if (b >= 0x80) {
                begin(b);
            }
            return;
        }
        ondergrens = 0x80;
        bovengrens = 0xBF;
        nogTeGaan--;
        if (nogTeGaan == 0) {
            goed++;
        }
    }

    private void isFout() {
        if (fout == 0) {
            eersteFout = regel;
        }
        fout++;
    }

    private Charset oordeel() {
        if (nogTeGaan > 0) {
            isFout();
        }
        if (fout == 0) {
            return UTF_8;
        }
        if (goed > fout) {
            throw NietLeesbaar.regel(eersteFout, ONBEKENDE_TEKENS);
        }
        if (eersteOnbestaande > 0) {
            throw NietLeesbaar.regel(eersteOnbestaande, ONBEKENDE_TEKENS);
        }
        return WINDOWS_1252;
    }
}
