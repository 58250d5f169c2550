package nl.kring.kind;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A measure of protection. */
public record MaatregelId(UUID waarde) {

    public static MaatregelId nieuw() {
        return new MaatregelId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static MaatregelId lees(String tekst) {
        return new MaatregelId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
