package nl.kring.organisatie.inrichten;

import java.time.LocalDate;
import java.util.UUID;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/** What somebody does, for whom, where, and from when. */
public record NieuweFunctie(
        UUID id,
        Functie functie,
        OrganisatieId organisatie,
        @Nullable Werkplek plek,
        LocalDate van) {}
