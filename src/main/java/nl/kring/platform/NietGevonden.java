package nl.kring.platform;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What does not exist and what you may not open give this same answer, so that nobody can find out which of the two it is. */
public final class NietGevonden extends RuntimeException {
    private final boolean genoteerd;
    private final transient @Nullable UUID object;

    private NietGevonden(boolean genoteerd, @Nullable UUID object) {
        super("niet gevonden", null, false, false);
        this.genoteerd = genoteerd;
        this.object = object;
    }

    public static NietGevonden of() {
        return new NietGevonden(false, null);
    }

    /** A form came in with the id of something else: the address does not name it, so the logbook hears of it from here. */
    public static NietGevonden van(UUID object) {
        return new NietGevonden(false, object);
    }

    /** A refusal of which the line in the logbook has been written already. */
    public static NietGevonden genoteerd() {
        return new NietGevonden(true, null);
    }

    /** What a form asked for, where that is not in the address. */
    public Optional<UUID> object() {
        return Optional.ofNullable(object);
    }

    public boolean isGenoteerd() {
        return genoteerd;
    }
}
