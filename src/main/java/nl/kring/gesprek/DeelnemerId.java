package nl.kring.gesprek;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** Someone's seat at a talk. */
public record DeelnemerId(UUID waarde) {

    public static DeelnemerId nieuw() {
        return new DeelnemerId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static DeelnemerId lees(String tekst) {
        return new DeelnemerId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
