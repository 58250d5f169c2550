package nl.kring.organisatie.inrichten;

import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.LocatieId;
import nl.kring.organisatie.OrganisatieId;
import org.jspecify.annotations.Nullable;

/** Where one can work: a whole location, or one of its groups. */
public record Werkplek(
        LocatieId locatie,
        OrganisatieId houder,
        String locatienaam,
        @Nullable GroepId groep,
        @Nullable String groepnaam) {

    /** As it stands in a form. */
    public String sleutel() {
        return groep == null ? locatie.toString() : groep.toString();
    }

    /** "De Drie Linden", "De Drie Linden, groep De Egeltjes". */
    public String naam() {
        return groepnaam == null ? locatienaam : locatienaam + ", groep " + groepnaam;
    }
}
