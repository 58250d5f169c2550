package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Kindbeeld;
import nl.kring.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;

/**
 * What a professional sees before asking.
 *
 * @param doel who asks to reach whom (DT3.1, DT3.2)
 * @param vanLocatie the wijkcoach of the child's location, chosen beforehand
 * @param herhaling whether asking is allowed now without anything new, and if not why and from when (DT3.9)
 * @param laatsteDag the furthest last day that a yes can have
 */
public record Vraagvoorbereiding(
        Kindbeeld kind,
        Richting doel,
        List<Medewerker> wijkcoaches,
        @Nullable Medewerker vanLocatie,
        Ondertekenaars ondertekenaars,
        Herhaling herhaling,
        List<Toestemmingsbeeld> eerder,
        LocalDate vandaag,
        LocalDate laatsteDag) {

    public Vraagvoorbereiding {
        wijkcoaches = List.copyOf(wijkcoaches);
        eerder = List.copyOf(eerder);
    }
}
