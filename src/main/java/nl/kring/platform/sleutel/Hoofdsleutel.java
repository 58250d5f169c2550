package nl.kring.platform.sleutel;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;

/**
 * The master key, which wraps each child's own key: a ring of keys (a Tink keyset) of which the first one wraps and all of them open.
 * It comes from outside the database and is never written to it.
 */
public final class Hoofdsleutel {
    private final KeysetHandle ring;
    private final Aead slot;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** How far changing the master key has come. */
    public enum Stand {
        /** One key, as nearly always. */
        EEN,
        /** A new one is known, and does not wrap yet: every Kring must know it first. */
        NIEUWE_WACHT,
        /** The new one wraps; the old one still opens what was not wrapped anew. */
        OUDE_OPENT
    }

    private Hoofdsleutel(KeysetHandle ring) throws GeneralSecurityException {
        this.ring = ring;
        this.slot = ring.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    public static Hoofdsleutel nieuw() {
        return zeker(() -> new Hoofdsleutel(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
    }

    /** @throws GeneralSecurityException when this is no ring of keys; its message is not to be shown */
    static Hoofdsleutel lees(String json) throws GeneralSecurityException {
        return new Hoofdsleutel(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    }

    /** The secret itself, for the key file. */
    public String json() {
        return zeker(() -> TinkJsonProtoKeysetFormat.serializeKeyset(ring, InsecureSecretKeyAccess.get()));
    }

    /** The number of the key that wraps now. */
    public int meester() {
        return ring.getPrimary().getId();
    }

    public Stand stand() {
        if (ring.size() == 1) {
            return Stand.EEN;
        }
        return ring.getAt(ring.size() - 1).isPrimary() ? Stand.OUDE_OPENT : Stand.NIEUWE_WACHT;
    }

    /** One more key, that opens and does not wrap yet. */
    public Hoofdsleutel metNieuwe() {
        var erbij = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId();
        return zeker(() ->
                new Hoofdsleutel(KeysetHandle.newBuilder(ring).addEntry(erbij).build()));
    }

    /** From now on the newest key wraps. */
    public Hoofdsleutel metNieuweVoorop() {
        return zeker(() -> {
            var bouwer = KeysetHandle.newBuilder(ring);
            bouwer.getAt(bouwer.size() - 1).makePrimary();
            return new Hoofdsleutel(bouwer.build());
        });
    }

    /** Only the key that wraps; what the others wrapped does not open any more. */
    public Hoofdsleutel zonderOude() {
        return zeker(() -> {
            var bouwer = KeysetHandle.newBuilder(ring);
            for (var i = bouwer.size() - 1; i >= 0; i--) {
                if (!bouwer.getAt(i).isPrimary()) {
                    bouwer.deleteAt(i);
                }
            }
            return new Hoofdsleutel(bouwer.build());
        });
    }

    /** The numbers of the keys that {@link #zonderOude} takes away. */
    public int[] oude() {
        return java.util.stream.IntStream.range(0, ring.size())
                .mapToObj(ring::getAt)
                .filter(sleutel -> !sleutel.isPrimary())
                .mapToInt(KeysetHandle.Entry::getId)
                .toArray();
    }

    public Kindsleutel nieuweVoor(GemeenteId gemeente, KindId kind) {
        return zeker(
                () -> new Kindsleutel(gemeente, kind, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
    }

    public byte[] wikkel(Kindsleutel sleutel) {
        return zeker(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                sleutel.ring(), slot, van(sleutel.gemeente(), sleutel.kind())));
    }

    /** @throws NietTeOpenen when another master key wrapped it, or for another child */
    public Kindsleutel open(GemeenteId gemeente, KindId kind, byte[] gewikkeld) {
        try {
            return new Kindsleutel(
                    gemeente, kind, TinkProtoKeysetFormat.parseEncryptedKeyset(gewikkeld, slot, van(gemeente, kind)));
        } catch (GeneralSecurityException e) {
            throw NietTeOpenen.sleutel(kind.waarde(), e);
        }
    }

    private static byte[] van(GemeenteId gemeente, KindId kind) {
        return ("kind.sleutel|" + gemeente.waarde() + "|" + kind).getBytes(StandardCharsets.UTF_8);
    }

    private interface Werk<T> {
        T doe() throws GeneralSecurityException;
    }

    /** With keys that the library made itself these cannot fail. */
    private static <T> T zeker(Werk<T> werk) {
        try {
            return werk.doe();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the cipher refuses its own key", e);
        }
    }
}
