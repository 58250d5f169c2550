package nl.kring.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes ids (UUIDv7: in order of time, made by the app) and reads them from addresses. */
public final class Ids {
    private static final TimeBasedEpochRandomGenerator MAKER = Generators.timeBasedEpochRandomGenerator();
    private static final Pattern VORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    public static UUID nieuw() {
        return MAKER.generate();
    }

    /** When the id was made: the first 48 bits of a UUIDv7 are milliseconds. */
    public static Instant gemaaktOp(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /** Only the canonical form: what does not look like an id is an unknown id, and gets the same answer. */
    public static Optional<UUID> lees(String tekst) {
        return VORM.matcher(tekst).matches() ? Optional.of(UUID.fromString(tekst)) : Optional.empty();
    }
}
