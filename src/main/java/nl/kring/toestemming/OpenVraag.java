package nl.kring.toestemming;

import java.time.LocalDate;
import nl.kring.platform.KindId;

/** A question that a parent has not answered yet. */
public record OpenVraag(
        ToestemmingId id,
        KindId kind,
        String kindnaam,
        LocalDate geboortedatum,
        String locatie,
        String wijkcoachnaam,
        String gevraagdDoorNaam,
        LocalDate gevraagdOp) {}
