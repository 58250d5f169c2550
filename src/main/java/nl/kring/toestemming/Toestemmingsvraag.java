package nl.kring.toestemming;

import java.time.LocalDate;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.toegang.Rondom;

/**
 * What was asked: may the childcare and this wijkteam's wijkcoach be in contact about the child?
 *
 * @param doel who asks to reach whom: the childcare the wijkcoach, or the other way around (DT3.1, DT3.2)
 * @param bereik how far, in which directions, about what, until when
 * @param ontvanger the party is the function wijkcoach at this organisation (BSL-07); {@code wijkcoach} is whom the question names
 */
public record Toestemmingsvraag(
        ToestemmingId id,
        KindId kind,
        PlaatsingId plaatsing,
        Richting doel,
        Bereik bereik,
        OrganisatieId ontvanger,
        String ontvangernaam,
        MedewerkerId wijkcoach,
        String wijkcoachnaam,
        Vraagreden reden,
        MedewerkerId gevraagdDoor,
        String gevraagdDoorNaam,
        LocalDate gevraagdOp) {

    public Rondom rondom() {
        return plaatsing.van(kind);
    }

    public ContactNiveau niveau() {
        return bereik.niveau();
    }

    /** Last day included (BSL-11). */
    public LocalDate geldigTot() {
        return bereik.tot();
    }

    public String belang() {
        return reden.belang();
    }

    public boolean verlopenOp(LocalDate dag) {
        return geldigTot().isBefore(dag);
    }

    /** Whether this person asked it. */
    boolean isVan(Actor wie) {
        return gevraagdDoor.waarde().equals(wie.persoon());
    }

    /** About the same party at the same place: a no to one takes a yes to the other back (BSL-05, BSL-07). */
    boolean isOverDezelfde(Toestemmingsvraag ander) {
        return plaatsing.equals(ander.plaatsing) && ontvanger.equals(ander.ontvanger);
    }
}
