package nl.kring.toegang;

import java.util.UUID;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * Around what somebody acts: a placement of a child, to which traject, goals, talks, help and consent belong (BSL-05); or the child
 * itself, which without a placement means everything of the child.
 *
 * @param plaatsing absent: not about one placement, or about one that the actor may not know
 */
public record Rondom(KindId kind, @Nullable UUID plaatsing) {

    public static Rondom kind(KindId kind) {
        return new Rondom(kind, null);
    }
}
