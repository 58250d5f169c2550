package nl.kring.traject;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A goal of a traject. */
public record DoelId(UUID waarde) {

    public static DoelId nieuw() {
        return new DoelId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static DoelId lees(String tekst) {
        return new DoelId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
