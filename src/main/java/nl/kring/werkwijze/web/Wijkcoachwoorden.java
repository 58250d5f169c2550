package nl.kring.werkwijze.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Gezaghebbende;
import nl.kring.platform.Tijd;
import nl.kring.werkwijze.DientBetrokken;
import nl.kring.werkwijze.Houding;
import nl.kring.werkwijze.Motivatiegesprek;
import nl.kring.werkwijze.Scenariofeiten;
import nl.kring.werkwijze.WijkcoachBekijken.Wijkcoachdossier;
import org.jspecify.annotations.Nullable;

/** The words of the page about the wijkcoach. What stands here about a family is what the family reads. */
public final class Wijkcoachwoorden {
    private Wijkcoachwoorden() {}

    /** The facts of a derivation, as one would tell them. */
    public static List<String> feiten(Scenariofeiten feiten) {
        return List.of(wijkcoach(feiten), dient(feiten.dient()), houding(feiten.houding()));
    }

    private static String wijkcoach(Scenariofeiten feiten) {
        return switch (feiten.wijkcoach()) {
            case JA -> "Er is een wijkcoach bij het gezin.";
            case NEE -> "Er is geen wijkcoach bij het gezin.";
            case ONBEKEND -> "Of er een wijkcoach is, is niet bekend.";
            case WIL_NIET_ZEGGEN -> "De ouders zeggen liever niet of er een wijkcoach is.";
        };
    }

    private static String dient(DientBetrokken dient) {
        return switch (dient) {
            case JA -> "De kinderopvang vindt een wijkcoach nodig.";
            case NEE -> "De kinderopvang vindt een wijkcoach nu niet nodig.";
            case NIET_BEOORDEELD -> "Of een wijkcoach nodig is, is nog niet bekeken.";
        };
    }

    private static String houding(Houding houding) {
        return switch (houding) {
            case NIET_GEVRAAGD -> "Er is nog niet met de ouders over gesproken.";
            case AKKOORD -> "De ouders vinden het goed.";
            case BEDENKTIJD -> "De ouders denken erover na.";
            case HOUDT_AF -> "Een ja van alle ouders is er nu niet.";
        };
    }

    /** "Samira vindt het goed." and, for who thinks about it, when they talk again. */
    public static String gesprek(Motivatiegesprek gesprek, LocalDate vandaag) {
        var terug = gesprek.terugkomenOp();
        return "%s %s.%s"
                .formatted(
                        gesprek.oudernaam(),
                        gesprek.houding().woorden(),
                        terug == null ? "" : " Verder praten op %s.".formatted(Tijd.dag(terug, vandaag)));
    }

    public static String dag(Instant moment, LocalDate vandaag) {
        return Tijd.dag(LocalDate.ofInstant(moment, Tijd.ZONE), vandaag);
    }

    public static String dag(LocalDate dag, LocalDate vandaag) {
        return Tijd.dag(dag, vandaag);
    }

    /** Everyone who decides and can say yes or no. */
    public static List<Gezaghebbende> ouders(Wijkcoachdossier dossier) {
        return dossier.kind().gezag().stream()
                .filter(wie -> wie.soort().kanTekenen())
                .toList();
    }

    /** Parents who hold off in a talk while their yes to contact stands: the yes is theirs to end, so say how. */
    public static @Nullable String ookStoppen(Wijkcoachdossier dossier) {
        return dossier.situatie().feiten().houding() == Houding.HOUDT_AF
                        && dossier.contact().stream()
                                .anyMatch(beeld -> beeld.stand().werkt())
                ? "Er geldt nog een ja op contact met een wijkcoach. Willen de ouders daarmee stoppen? Noteer dat bij die vraag."
                : null;
    }
}
