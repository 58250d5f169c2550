package nl.kring.platform;

import java.util.UUID;

/** A child. Stands here because access and the logbook speak of a child before anything else does. */
public record KindId(UUID waarde) {

    /** From an address; what is not an id is a child that does not exist. */
    public static KindId lees(String tekst) {
        return new KindId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
