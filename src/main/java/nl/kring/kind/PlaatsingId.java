package nl.kring.kind;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A child's place in a group. */
public record PlaatsingId(UUID waarde) {

    public static PlaatsingId nieuw() {
        return new PlaatsingId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static PlaatsingId lees(String tekst) {
        return new PlaatsingId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
