package nl.kring.toestemming;

import java.time.LocalDate;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.KindId;
import nl.kring.toegang.Rondom;

/**
 * What was asked: may the childcare and this wijkteam's wijkcoach be in contact about the child?
 *
 * @param ontvanger the party is the function wijkcoach at this organisation (BSL-07); {@code wijkcoach} is whom the question names
 * @param belang why it is in the interest of the child
 * @param geldigTot last day included (BSL-11)
 */
public record Toestemmingsvraag(
        ToestemmingId id,
        KindId kind,
        PlaatsingId plaatsing,
        ContactNiveau niveau,
        OrganisatieId ontvanger,
        String ontvangernaam,
        MedewerkerId wijkcoach,
        String wijkcoachnaam,
        String belang,
        MedewerkerId gevraagdDoor,
        String gevraagdDoorNaam,
        LocalDate gevraagdOp,
        LocalDate geldigTot) {

    public Rondom rondom() {
        return plaatsing.van(kind);
    }

    public boolean verlopenOp(LocalDate dag) {
        return geldigTot.isBefore(dag);
    }
}
