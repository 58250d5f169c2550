package nl.kring.demo.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Ids in the shape of UUIDv7 and in order of making, but the same for the same seed and day. */
final class Nummers {
    private static final int RUIMTE = 1 << 12;
    private static final long VERSIE_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long EERSTE_KRING = 1_633_046_400_000L; // 1 October 2021, the reference date of the figures

    private final Toeval toeval;
    private final long begin;
    private long gemaakt;

    /** Starts a day back, so that what the app makes later sorts later. */
    Nummers(long zaad, LocalDate vandaag) {
        this.toeval = Toeval.van(zaad, "nummers", 0);
        this.begin =
                vandaag.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    UUID volgend() {
        var tijd = begin + gemaakt / RUIMTE;
        var hoog = tijd << 16 | VERSIE_7 | gemaakt % RUIMTE;
        gemaakt++;
        return new UUID(hoog, toeval.getal() >>> 2 | VARIANT);
    }

    /** An id that only depends on a name: for what others must be able to point at without asking the database. */
    static UUID vast(String naam) {
        var afdruk = ByteBuffer.wrap(sha256("kring-demo " + naam));
        var hoog = EERSTE_KRING << 16 | VERSIE_7 | afdruk.getLong() >>> 52;
        return new UUID(hoog, afdruk.getLong() >>> 2 | VARIANT);
    }

    private static byte[] sha256(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
