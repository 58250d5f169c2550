package nl.kring.organisatie;

import java.util.UUID;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;

/** An organisation: a houder, a wijkteam, a care provider. */
public record OrganisatieId(UUID waarde) {

    public static OrganisatieId nieuw() {
        return new OrganisatieId(Ids.nieuw());
    }

    /** From an address or a form; what is not an id does not exist. */
    public static OrganisatieId lees(String tekst) {
        return new OrganisatieId(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
