package nl.kring.traject;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** An agreed action of a traject. */
public record ActieId(UUID waarde) {

    public static ActieId nieuw() {
        return new ActieId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static ActieId lees(String tekst) {
        return new ActieId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
