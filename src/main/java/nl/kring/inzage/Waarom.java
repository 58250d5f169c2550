package nl.kring.inzage;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.LOCATIEMANAGER;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;
import static nl.kring.platform.Functie.PRIVACY_OFFICER;
import static nl.kring.platform.Functie.TEKENBEVOEGDE;
import static nl.kring.platform.Functie.WERKGROEP;
import static nl.kring.platform.Functie.WIJKCOACH;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Functie;
import nl.kring.platform.taal.Woorden;
import org.jspecify.annotations.Nullable;

/** On which ground somebody was let through. A parent reads {@code waarom.…} in six languages, a privacy officer these words. */
public enum Waarom {
    OUDER("heeft gezag over het kind"),
    KINDEROPVANG("werkt bij de kinderopvang van het kind"),
    INZET("helpt in een lopend traject"),
    TOESTEMMING("wijkcoach met toestemming van de ouders"),
    TOEZICHT("privacy officer"),
    SYSTEEM("werk van Kring zelf");

    private static final Set<Functie> OPVANG = Set.of(COACH, LOCATIEMANAGER, PEDAGOGISCH_MEDEWERKER);

    private final String voorToezicht;

    Waarom(String voorToezicht) {
        this.voorToezicht = voorToezicht;
    }

    /** The sentence for a parent, in Dutch, for the ground as a line of the logbook names it. */
    static String voorOuder(String grond) {
        return Stream.of(values())
                .filter(deze -> deze.name().equals(grond))
                .findFirst()
                .map(deze -> Woorden.nederlands().zegVan("waarom", deze))
                .orElse("Het stond in een lijst.");
    }

    String voorToezicht() {
        return voorToezicht;
    }

    boolean pastBij(Functie functie) {
        return van(functie) == this;
    }

    /** Each function has one ground on which it sees a child (V120); sitting in the werkgroep or signing has none. */
    private static @Nullable Waarom van(Functie functie) {
        if (functie == WERKGROEP || functie == TEKENBEVOEGDE) {
            return null;
        }
        if (OPVANG.contains(functie)) {
            return KINDEROPVANG;
        }
        if (functie == WIJKCOACH) {
            return TOESTEMMING;
        }
        return functie == PRIVACY_OFFICER ? TOEZICHT : INZET;
    }

    /** The ground that the line names; of a list, the one that goes with who looked. Absent when there is none to name. */
    static @Nullable Waarom van(@Nullable String grond, String actorSoort, List<Hoedanigheid> alle) {
        if ("SYSTEEM".equals(actorSoort)) {
            return SYSTEEM;
        }
        if (Logboek.LIJST.equals(grond)) {
            return "OUDER".equals(actorSoort)
                    ? OUDER
                    : alle.stream()
                            .flatMap(deze -> Stream.ofNullable(van(deze.functie())))
                            .findFirst()
                            .orElse(null);
        }
        return Stream.of(values())
                .filter(deze -> deze.name().equals(grond))
                .findFirst()
                .orElse(null);
    }
}
