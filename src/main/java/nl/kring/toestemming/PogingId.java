package nl.kring.toestemming;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** One attempt to reach somebody who decides too. */
public record PogingId(UUID waarde) {

    public static PogingId nieuw() {
        return new PogingId(Ids.nieuw());
    }

    /** From a form; what is not an id does not exist. */
    public static PogingId lees(String tekst) {
        return new PogingId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
