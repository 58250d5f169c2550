package nl.kring.organisatie.inrichten;

import nl.kring.organisatie.LocatieId;
import nl.kring.organisatie.OrganisatieId;
import org.jspecify.annotations.Nullable;

/** A location of a houder. */
public record NieuweLocatie(
        LocatieId id,
        OrganisatieId houder,
        String naam,
        @Nullable String adres,
        @Nullable String wijk,
        boolean ve) {}
