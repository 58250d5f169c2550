package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.kind.Communicatiekanaal.Omweg;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;

/**
 * What a professional sees before asking.
 *
 * @param doel who asks to reach whom (DT3.1, DT3.2)
 * @param vanLocatie the wijkcoach of the child's location; of who asks about oneself, that wijkcoach
 * @param herhaling whether asking is allowed now without anything new, and if not why and from when (DT3.9)
 * @param omweg another way that contact goes now: then there is nothing to ask (BSL-15)
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
        @Nullable Omweg omweg,
        LocalDate vandaag,
        LocalDate laatsteDag) {

    /**
     * Whom to choose beforehand: the wijkcoach with whom all said yes to contact, who is with the family for certain. Where the parents
     * said that there is one and it is not known who, that may be another one than the location's (DT5): then a person chooses.
     */
    public Optional<Medewerker> vooraf() {
        return eerder.stream()
                .filter(beeld -> beeld.stand().werkt())
                .flatMap(beeld -> wijkcoaches.stream().filter(wie -> isOver(beeld.vraag(), wie)))
                .findFirst()
                .or(this::vanDeLocatie);
    }

    private static boolean isOver(Toestemmingsvraag vraag, Medewerker wie) {
        return wie.id().equals(vraag.wijkcoach()) && wie.organisatie().equals(vraag.ontvanger());
    }

    private Optional<Medewerker> vanDeLocatie() {
        var kanEenAnderZijn = kind.plaats().vraag() == Wijkcoachvraag.JA && wijkcoaches.size() > 1;
        return kanEenAnderZijn ? Optional.empty() : Optional.ofNullable(vanLocatie);
    }

    public Vraagvoorbereiding {
        wijkcoaches = List.copyOf(wijkcoaches);
        eerder = List.copyOf(eerder);
    }
}
