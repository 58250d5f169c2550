package nl.kring.organisatie.inrichten;

import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import org.jspecify.annotations.Nullable;

/** An organisation that comes into Kring. */
public record NieuweOrganisatie(
        OrganisatieId id,
        String naam,
        Organisatiesoort soort,
        @Nullable String telefoon) {}
