package nl.kring.kind;

import java.time.LocalDate;
import nl.kring.organisatie.LocatieId;
import nl.kring.platform.KindId;
import nl.kring.platform.Letters;
import org.jspecify.annotations.Nullable;

/**
 * A child in a list, with its place.
 *
 * @param uitlegOpen the parents have not been told yet that the wijkcoach is a partner; only known at the own location
 * @param vraagOpen the parents have not been asked yet whether a wijkcoach is involved; only known at the own location
 */
public record Kindregel(
        KindId id,
        String roepnaam,
        String achternaam,
        LocalDate geboortedatum,
        LocatieId locatie,
        String locatienaam,
        String groepnaam,
        @Nullable String mentornaam,
        LocalDate van,
        @Nullable LocalDate tot,
        boolean uitlegOpen,
        boolean vraagOpen) {

    public String naam() {
        return roepnaam + " " + achternaam;
    }

    public String letter() {
        return Letters.begin(roepnaam, 1);
    }

    public String leeftijd(LocalDate dag) {
        return Leeftijd.woorden(geboortedatum, dag);
    }
}
