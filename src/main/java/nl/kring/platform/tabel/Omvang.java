package nl.kring.platform.tabel;

/** A number of bytes as a person says it. */
final class Omvang {

    private Omvang() {}

    static String tekst(long bytes) {
        if (bytes >= 1L << 30 && bytes % (1L << 30) == 0) {
            return (bytes >> 30) + " GB";
        }
        if (bytes >= 1L << 20) {
            return (bytes >> 20) + " MB";
        }
        return bytes + " bytes";
    }
}
