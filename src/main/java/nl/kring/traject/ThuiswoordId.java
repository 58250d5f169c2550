package nl.kring.traject;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** What a parent told once. */
public record ThuiswoordId(UUID waarde) {

    public static ThuiswoordId nieuw() {
        return new ThuiswoordId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static ThuiswoordId lees(String tekst) {
        return new ThuiswoordId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
