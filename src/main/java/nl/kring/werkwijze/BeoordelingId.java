package nl.kring.werkwijze;

import java.util.UUID;
import nl.kring.platform.Ids;

/** One professional judgement. */
public record BeoordelingId(UUID waarde) {

    public static BeoordelingId nieuw() {
        return new BeoordelingId(Ids.nieuw());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
