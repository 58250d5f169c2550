package nl.kring.regels.versie;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** A version of the way of working. */
public record VersieId(UUID waarde) {
    /** Version 1 comes with Kring and has no row. */
    static final VersieId MEEGELEVERD = new VersieId(new UUID(0, 1));

    public static VersieId nieuw() {
        return new VersieId(Ids.nieuw());
    }

    public static VersieId lees(String tekst) {
        return Ids.lees(tekst).map(VersieId::new).orElseThrow(NietGevonden::of);
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
