package nl.kring.traject;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A kindgebonden traject. */
public record TrajectId(UUID waarde) {

    public static TrajectId nieuw() {
        return new TrajectId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static TrajectId lees(String tekst) {
        return new TrajectId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
