package nl.kring.organisatie;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** Someone who works with children or families. */
public record MedewerkerId(UUID waarde) {

    public static MedewerkerId nieuw() {
        return new MedewerkerId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static MedewerkerId lees(String tekst) {
        return new MedewerkerId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
