package nl.kring.toestemming;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A question about contact, put to all who hold gezag. */
public record ToestemmingId(UUID waarde) {

    public static ToestemmingId nieuw() {
        return new ToestemmingId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static ToestemmingId lees(String tekst) {
        return new ToestemmingId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
