package nl.kring.platform.sleutel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** Master keys for tests of other packages. */
public final class SleutelbronFixture {
    private SleutelbronFixture() {}

    public static Sleutelbron bestand(Path bestand) {
        return Sleutelbron.bestand(bestand);
    }

    public static Sleutelbron instelling(Hoofdsleutel sleutel) {
        return Sleutelbron.instelling(
                Base64.getEncoder().encodeToString(sleutel.json().getBytes(StandardCharsets.UTF_8)));
    }

    /** The same ring with the oldest key wrapping again, when there is one. */
    public static Optional<Hoofdsleutel> terug(Hoofdsleutel ring) {
        return ring.stand() == Hoofdsleutel.Stand.OUDE_OPENT ? Optional.of(oudsteVoorop(ring)) : Optional.empty();
    }

    private static Hoofdsleutel oudsteVoorop(Hoofdsleutel ring) {
        try {
            var json = tools.jackson.databind.json.JsonMapper.shared().readTree(ring.json());
            ((tools.jackson.databind.node.ObjectNode) json).put("primaryKeyId", Integer.toUnsignedLong(ring.oude()[0]));
            return Hoofdsleutel.lees(json.toString());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
