package nl.kring.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kring.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Gives the ids that a request made a successor, each the same one throughout: a line in the logbook can be written only once.
 * Ids are UUIDv7 and carry the moment of their making, so one can see which are that new.
 */
final class VerseIds {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int VERSIE = 7;
    private static final int ONDER_DE_TIJD = 16;

    private final long begin;
    private final Map<UUID, UUID> vervangen = new HashMap<>();

    /** @param begin milliseconds since 1970; ids made since then are new */
    VerseIds(long begin) {
        this.begin = begin;
    }

    @Nullable
    Object vervang(@Nullable Object waarde) {
        return switch (waarde) {
            case UUID id -> vers(id);
            case UUID[] meer ->
                Arrays.stream(meer).map(id -> id == null ? null : vers(id)).toArray(UUID[]::new);
            case String tekst -> inTekst(tekst);
            case String[] meer ->
                Arrays.stream(meer)
                        .map(tekst -> tekst == null ? null : inTekst(tekst))
                        .toArray(String[]::new);
            case null, default -> waarde;
        };
    }

    private String inTekst(String tekst) {
        return ID.matcher(tekst)
                .replaceAll(gevonden -> vers(UUID.fromString(gevonden.group())).toString());
    }

    private UUID vers(UUID id) {
        var isNieuw = id.version() == VERSIE && id.getMostSignificantBits() >>> ONDER_DE_TIJD >= begin;
        return isNieuw ? vervangen.computeIfAbsent(id, _ -> Ids.nieuw()) : id;
    }
}
