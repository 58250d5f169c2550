package nl.kring.inzet;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** One function that helps on a traject. */
public record InzetId(UUID waarde) {

    public static InzetId nieuw() {
        return new InzetId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static InzetId lees(String tekst) {
        return new InzetId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
