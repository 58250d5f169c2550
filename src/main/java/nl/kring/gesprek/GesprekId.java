package nl.kring.gesprek;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A talk around a child. */
public record GesprekId(UUID waarde) {

    public static GesprekId nieuw() {
        return new GesprekId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static GesprekId lees(String tekst) {
        return new GesprekId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
