package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The texts of an XLSX, which its cells point to by number, in any order; so all of them stay in memory. They lie one
 * after another as bytes, and there is an end to how many.
 */
final class GedeeldeTeksten {

    private static final int MEESTE_BYTES = 64 << 20;
    private static final int MEESTE_TEKSTEN = 4_000_000;

    private final byte[] bytes;
    private final int[] einden;
    private final int aantal;

    private GedeeldeTeksten(byte[] bytes, int[] einden, int aantal) {
        this.bytes = bytes;
        this.einden = einden;
        this.aantal = aantal;
    }

    static GedeeldeTeksten uit(Werkmap werkmap, Grenzen grenzen) throws IOException {
        try (var xml = werkmap.leesSoort("sharedStrings")) {
            var bytes = new ByteArrayOutputStream();
            var einden = new int[16];
            int aantal = 0;
            while (xml != null && xml.naarBegin()) {
                if (xml.naam().equals("si")) {
                    bytes.writeBytes(xml.tekst(grenzen.tekens()).getBytes(UTF_8));
                    if (aantal == einden.length) {
                        einden = Arrays.copyOf(einden, 2 * aantal);
                    }
                    einden[aantal++] = bytes.size();
                    eisRuimte(bytes.size(), aantal);
                }
            }
            return new GedeeldeTeksten(bytes.toByteArray(), einden, aantal);
        }
    }

    private static void eisRuimte(int omvang, int aantal) {
        if (omvang > MEESTE_BYTES || aantal > MEESTE_TEKSTEN) {
            throw NietLeesbaar.bestand("Dit Excel-bestand heeft te veel verschillende teksten. Sla het op als .csv.");
        }
    }

    String tekst(int nummer) {
        if (nummer < 0 || nummer >= aantal) {
            throw NietLeesbaar.beschadigd();
        }
        int begin = nummer == 0 ? 0 : einden[nummer - 1];
        return new String(bytes, begin, einden[nummer] - begin, UTF_8);
    }
}
