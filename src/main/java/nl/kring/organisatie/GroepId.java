package nl.kring.organisatie;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A group at a location. */
public record GroepId(UUID waarde) {

    public static GroepId nieuw() {
        return new GroepId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static GroepId lees(String tekst) {
        return new GroepId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
