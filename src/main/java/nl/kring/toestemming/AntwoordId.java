package nl.kring.toestemming;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** One answer to a question. */
public record AntwoordId(UUID waarde) {

    public static AntwoordId nieuw() {
        return new AntwoordId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static AntwoordId lees(String tekst) {
        return new AntwoordId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
