package nl.kring.platform.sleutel;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * The key of one child, and what it does: closing and opening a text. The place of a text (column, row, child) is sealed along with it,
 * so that it opens nowhere else. Never kept longer than the work at hand: a key that is destroyed is gone on the next read.
 */
public final class Kindsleutel {
    private final GemeenteId gemeente;
    private final KindId kind;
    private final KeysetHandle ring;
    private final Aead slot;

    Kindsleutel(GemeenteId gemeente, KindId kind, KeysetHandle ring) throws GeneralSecurityException {
        this.gemeente = gemeente;
        this.kind = kind;
        this.ring = ring;
        this.slot = ring.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    public GemeenteId gemeente() {
        return gemeente;
    }

    public KindId kind() {
        return kind;
    }

    KeysetHandle ring() {
        return ring;
    }

    /** @param plek the column, such as "traject.doel.woorden" */
    public byte[] dicht(String plek, UUID rij, String tekst) {
        try {
            return slot.encrypt(tekst.getBytes(StandardCharsets.UTF_8), plaats(plek, rij));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt " + plek, e);
        }
    }

    /** Nothing stays nothing. */
    public byte @Nullable [] dichtOfLeeg(String plek, UUID rij, @Nullable String tekst) {
        return tekst == null ? null : dicht(plek, rij, tekst);
    }

    /** @throws NietTeOpenen when this text was not written here by this key */
    public String open(String plek, UUID rij, byte[] dicht) {
        try {
            return new String(slot.decrypt(dicht, plaats(plek, rij)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw NietTeOpenen.tekst(plek, rij, e);
        }
    }

    private byte[] plaats(String plek, UUID rij) {
        return String.join("|", plek, rij.toString(), gemeente.waarde().toString(), kind.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
