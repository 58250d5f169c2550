package nl.kring.platform.tabel;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Looks at the table of contents of a zip before anything else does: reading it would itself cost memory. */
final class Zipinhoud {

    private static final int EINDE = 0x06054b50;
    private static final int LENGTE_EINDE = 22;
    private static final int LANGSTE_TOELICHTING = 0xFFFF;

    /** Far more than an entry of an XLSX takes; names are short there. */
    private static final int BYTES_PER_ONDERDEEL = 1024;

    private Zipinhoud() {}

    /**
     * Refuses a zip with too many parts by its end records. Every place that could pass for such a record is judged, so
     * that it does not matter which of them the zip library picks.
     */
    static void keur(Path bestand, Grenzen grenzen) throws IOException {
        try (var bytes = new RandomAccessFile(bestand.toFile(), "r")) {
            int lengte = (int) Math.min(bytes.length(), LENGTE_EINDE + LANGSTE_TOELICHTING);
            var staart = new byte[lengte];
            bytes.seek(bytes.length() - lengte);
            bytes.readFully(staart);
            var blik = ByteBuffer.wrap(staart).order(ByteOrder.LITTLE_ENDIAN);
            for (int plaats = 0; plaats + LENGTE_EINDE <= lengte; plaats++) {
                if (blik.getInt(plaats) == EINDE) {
                    keurEinde(blik, plaats, grenzen);
                }
            }
        }
    }

    private static void keurEinde(ByteBuffer blik, int plaats, Grenzen grenzen) {
        int aantal = Short.toUnsignedInt(blik.getShort(plaats + 10));
        long omvang = Integer.toUnsignedLong(blik.getInt(plaats + 12));
        if (aantal > grenzen.onderdelen() || omvang > (long) grenzen.onderdelen() * BYTES_PER_ONDERDEEL) {
            throw teVeelOnderdelen(grenzen);
        }
    }

    static NietLeesbaar teVeelOnderdelen(Grenzen grenzen) {
        return NietLeesbaar.bestand("Dit bestand heeft te veel onderdelen (meer dan " + grenzen.onderdelen()
                + ") om een Excel-bestand te zijn. Sla het op als .csv.");
    }
}
