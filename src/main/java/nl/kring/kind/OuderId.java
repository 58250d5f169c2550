package nl.kring.kind;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A parent, or whoever holds gezag. */
public record OuderId(UUID waarde) {

    public static OuderId nieuw() {
        return new OuderId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static OuderId lees(String tekst) {
        return new OuderId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
