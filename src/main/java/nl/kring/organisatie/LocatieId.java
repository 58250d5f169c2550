package nl.kring.organisatie;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A childcare location. */
public record LocatieId(UUID waarde) {

    public static LocatieId nieuw() {
        return new LocatieId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static LocatieId lees(String tekst) {
        return new LocatieId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
