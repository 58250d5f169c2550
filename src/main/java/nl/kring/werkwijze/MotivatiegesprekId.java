package nl.kring.werkwijze;

import java.util.UUID;
import nl.kring.platform.Ids;

/** What one parent said in a talk about a wijkcoach. */
public record MotivatiegesprekId(UUID waarde) {

    public static MotivatiegesprekId nieuw() {
        return new MotivatiegesprekId(Ids.nieuw());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
