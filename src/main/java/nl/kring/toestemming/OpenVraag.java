package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.OuderId;
import nl.kring.platform.KindId;

/**
 * A question to which not everyone has answered yes or no.
 *
 * @param wachtOp who still has to answer, or wants to talk first
 */
public record OpenVraag(
        ToestemmingId id,
        KindId kind,
        String kindnaam,
        LocalDate geboortedatum,
        String locatie,
        String wijkcoachnaam,
        String gevraagdDoorNaam,
        LocalDate gevraagdOp,
        List<Wie> wachtOp) {

    public OpenVraag {
        wachtOp = List.copyOf(wachtOp);
    }

    public record Wie(OuderId ouder, String roepnaam, boolean wilPraten) {}
}
