package nl.kring.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
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

    /** Only the canonical form: what does not look like an id is an unknown id, and gets the same answer. */
    public static Optional<UUID> lees(String tekst) {
        return VORM.matcher(tekst).matches() ? Optional.of(UUID.fromString(tekst)) : Optional.empty();
    }
}
