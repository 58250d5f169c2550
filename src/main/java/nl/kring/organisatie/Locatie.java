package nl.kring.organisatie;

import org.jspecify.annotations.Nullable;

/** A childcare location and whose it is. */
public record Locatie(
        LocatieId id,
        String naam,
        OrganisatieId houder,
        String houdernaam,
        @Nullable String wijk,
        boolean veLocatie) {}
