package nl.kring.demo.rijen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A measure of protection, and what DT4 makes of it. */
public record Maatregelrij(
        UUID maatregelId,
        UUID kindId,
        String soort,
        String bekend,
        LocalDate van,
        @Geheim String contactNaam,
        @Geheim String contactOrganisatie,
        @Geheim String contactTelefoon,
        String positie,
        String regel,
        int regelversie,
        Instant vastgelegdOp,
        UUID vastgelegdDoor)
        implements Rij {}
