package nl.kring.verzoek;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A request of a parent under the privacy law. */
public record VerzoekId(UUID waarde) {

    public static VerzoekId nieuw() {
        return new VerzoekId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static VerzoekId lees(String tekst) {
        return new VerzoekId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
