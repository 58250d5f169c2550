package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Kindbeeld;
import nl.kring.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;

/**
 * What a professional sees before asking.
 *
 * @param vanLocatie the wijkcoach of the child's location, chosen beforehand
 * @param wachtenTot the first day on which asking is allowed, when that is not yet (DT3.9)
 * @param laatsteDag the furthest last day that a yes can have
 */
public record Vraagvoorbereiding(
        Kindbeeld kind,
        List<Medewerker> wijkcoaches,
        @Nullable Medewerker vanLocatie,
        Ondertekenaars ondertekenaars,
        @Nullable LocalDate wachtenTot,
        List<Toestemmingsbeeld> eerder,
        LocalDate vandaag,
        LocalDate laatsteDag) {

    public Vraagvoorbereiding {
        wijkcoaches = List.copyOf(wijkcoaches);
        eerder = List.copyOf(eerder);
    }
}
