package nl.kring.werkwijze;

import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * The order to record a talk about a wijkcoach: what everyone who was there said.
 *
 * @param belang why it is in the interest of the child to talk about it
 * @param terugkomenOp the agreed day to come back, for who wants to think about it
 * @param versie of the situation that the form showed
 */
public record LegMotivatieVast(
        KindId kind,
        PlaatsingId plaatsing,
        LocalDate op,
        String belang,
        @Nullable LocalDate terugkomenOp,
        List<Uitspraak> uitspraken,
        int versie) {

    public LegMotivatieVast {
        uitspraken = List.copyOf(uitspraken);
    }

    /** @param id made by the form itself, so that sending it twice records once */
    public record Uitspraak(MotivatiegesprekId id, OuderId ouder, Houding houding) {
        public Uitspraak {
            if (houding == Houding.NIET_GEVRAAGD) {
                throw new IllegalArgumentException("Wie er was, zei iets");
            }
        }
    }

    boolean wilBedenktijd() {
        return uitspraken.stream().anyMatch(uitspraak -> uitspraak.houding() == Houding.BEDENKTIJD);
    }
}
