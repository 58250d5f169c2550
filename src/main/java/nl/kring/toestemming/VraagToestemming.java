package nl.kring.toestemming;

import java.time.LocalDate;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.KindId;

/**
 * The order to ask the parents about contact.
 *
 * @param id made by the form itself, so that sending it twice asks once
 * @param wijkteam where this wijkcoach works: the party of the consent (BSL-07)
 */
public record VraagToestemming(
        ToestemmingId id,
        KindId kind,
        PlaatsingId plaatsing,
        Bereik bereik,
        MedewerkerId wijkcoach,
        OrganisatieId wijkteam,
        Vraagreden reden) {

    /** The plainest question: the childcare asks, about everything that the level holds. */
    public VraagToestemming(
            ToestemmingId id,
            KindId kind,
            PlaatsingId plaatsing,
            ContactNiveau niveau,
            MedewerkerId wijkcoach,
            OrganisatieId wijkteam,
            String belang,
            LocalDate geldigTot) {
        this(id, kind, plaatsing, Bereik.van(niveau, geldigTot), wijkcoach, wijkteam, Vraagreden.van(belang));
    }
}
