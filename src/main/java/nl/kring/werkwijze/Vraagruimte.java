package nl.kring.werkwijze;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Herhaling;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand;
import org.jspecify.annotations.Nullable;

/**
 * Whether to offer asking the parents about contact. After a no it is not offered before asking is allowed again (DT3.9), and in
 * scenario 3 not at all (BSL-10); then there is a sentence with what can be done instead.
 *
 * @param metIetsNieuws asking is possible now with a new fact alone
 * @param inPlaatsDaarvan absent when asking is offered, or a question waits for its answer
 */
public record Vraagruimte(boolean kan, @Nullable String inPlaatsDaarvan, boolean metIetsNieuws) {
    private static final Vraagruimte JA = new Vraagruimte(true, null, false);
    private static final Vraagruimte WACHT = new Vraagruimte(false, null, false);

    /**
     * @param vragen the questions that the viewer knows of
     * @param herhaling whether the parents may be asked again, by all that they were asked
     */
    public static Vraagruimte van(
            Optional<Scenario> scenario, List<Toestemmingsbeeld> vragen, Herhaling herhaling, LocalDate vandaag) {
        return switch (scenario.orElse(Scenario.GEEN)) {
            case DRIE ->
                niet(
                        "Er komt nu geen wijkcoach. Vraag het niet opnieuw. Komen de ouders er zelf op terug? Leg dat dan vast.");
            case GEEN -> niet("Vragen is pas nodig als een wijkcoach kan helpen.");
            case EEN, TWEE -> opnieuw(vragen, herhaling, vandaag);
        };
    }

    private static Vraagruimte opnieuw(List<Toestemmingsbeeld> vragen, Herhaling herhaling, LocalDate vandaag) {
        if (vragen.stream().map(Toestemmingsbeeld::stand).anyMatch(Vraagruimte::isOpen)) {
            return WACHT;
        }
        if (!herhaling.mag() && werkt(vragen, ContactNiveau.AFSTEMMING)) {
            return WACHT; // there is a yes to work with: nothing has to be asked again
        }
        return switch (herhaling) {
            case Herhaling.Mag _ -> JA;
            case Herhaling.TeSnel snel -> vanaf(snel.vanaf(), vragen, vandaag);
            case Herhaling.TeVaak vaak -> vanaf(vaak.vanaf(), vragen, vandaag);
            case Herhaling.NietMeer _ ->
                nietZomaar(
                        "Een ouder wil dit niet meer gevraagd worden. De ouders mogen er altijd zelf op terugkomen.");
        };
    }

    private static boolean werkt(List<Toestemmingsbeeld> vragen, ContactNiveau vanaf) {
        return vragen.stream()
                .map(Toestemmingsbeeld::stand)
                .anyMatch(stand -> stand instanceof Toestemmingstand.Werkzaam werkzaam
                        && werkzaam.niveau().reiktTot(vanaf));
    }

    private static boolean isOpen(Toestemmingstand stand) {
        return stand instanceof Toestemmingstand.Wacht || stand instanceof Toestemmingstand.Gedeeltelijk;
    }

    /** Who said yes to knowing of each other is asked for more; who said no is asked again. */
    private static Vraagruimte vanaf(LocalDate dag, List<Toestemmingsbeeld> vragen, LocalDate vandaag) {
        var zin = werkt(vragen, ContactNiveau.WETEN_VAN_ELKAAR)
                ? "Vragen of jullie ook mogen afstemmen, kan vanaf %s. De ouders mogen er altijd zelf over beginnen."
                : "Opnieuw vragen kan vanaf %s. De ouders mogen er altijd zelf op terugkomen.";
        return nietZomaar(zin.formatted(Tijd.dag(dag, vandaag)));
    }

    private static Vraagruimte niet(String inPlaatsDaarvan) {
        return new Vraagruimte(false, inPlaatsDaarvan, false);
    }

    private static Vraagruimte nietZomaar(String inPlaatsDaarvan) {
        return new Vraagruimte(false, inPlaatsDaarvan, true);
    }
}
