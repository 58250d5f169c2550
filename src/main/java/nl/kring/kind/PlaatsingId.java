package nl.kring.kind;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Rondom;

/** A child's place in a group. */
public record PlaatsingId(UUID waarde) {

    public static PlaatsingId nieuw() {
        return new PlaatsingId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static PlaatsingId lees(String tekst) {
        return new PlaatsingId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    /** Around this place of this child: where the door looks. */
    public Rondom van(KindId kind) {
        return new Rondom(kind, waarde);
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
