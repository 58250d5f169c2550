package nl.kring.platform.tabel;

import java.util.stream.Stream;

/**
 * How much of a file is read before the reader stops with a sentence.
 *
 * @param bytes size of the file as it is
 * @param kolommen columns with something in them
 * @param tekens characters in one cell
 * @param rijen rows with something in them, without the header
 * @param uitgepakt bytes that an XLSX (a zip) may unpack to, all parts together
 * @param verhouding how many times its packed size a part of an XLSX may grow
 * @param onderdelen parts in an XLSX
 */
public record Grenzen(long bytes, int kolommen, int tekens, int rijen, long uitgepakt, int verhouding, int onderdelen) {

    private static final int MEESTE_TEKENS = 1_000_000;

    public static final Grenzen STANDAARD = new Grenzen(200L << 20, 200, 10_000, 1_000_000, 1L << 30, 200, 1_000);

    public Grenzen {
        if (Stream.<Number>of(bytes, kolommen, tekens, rijen, uitgepakt, verhouding, onderdelen)
                .anyMatch(grens -> grens.longValue() < 1)) {
            throw new IllegalArgumentException("a limit lets at least one through");
        }
        if (tekens > MEESTE_TEKENS) {
            throw new IllegalArgumentException("a cell this large does not fit in memory several times over");
        }
    }

    public Grenzen metRijen(int hoogstens) {
        return new Grenzen(bytes, kolommen, tekens, hoogstens, uitgepakt, verhouding, onderdelen);
    }
}
