package nl.kring.ervaring;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** One experience with a rule. */
public record ErvaringId(UUID waarde) {

    public static ErvaringId nieuw() {
        return new ErvaringId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static ErvaringId lees(String tekst) {
        return new ErvaringId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
