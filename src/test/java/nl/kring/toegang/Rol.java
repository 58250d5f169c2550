package nl.kring.toegang;

import static nl.kring.toegang.Toestand.GEZAG_VOORBIJ;
import static nl.kring.toegang.Toestand.PLAATSING_VOORBIJ;
import static nl.kring.toegang.Toestand.WERKT_NU_ELDERS;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody who could try: those who help the child, and those who have nothing to look for there. */
enum Rol {
    OUDER,
    ANDERE_OUDER,
    EX_OUDER,
    COACH,
    PEDAGOGISCH_MEDEWERKER,
    LOCATIEMANAGER,
    WIJKCOACH,
    HULP,
    WIJKCOACH_ELDERS,
    HULP_ELDERS,
    COACH_ELDERS,
    PRIVACY_OFFICER,
    BEHEERDER,
    PROJECTLEIDER,
    ANDERE_GEMEENTE;

    private static final Set<Toestand> GEEN_OPVANG = Set.of(PLAATSING_VOORBIJ, WERKT_NU_ELDERS);

    /** The column of docs/rechten.md in which this person stands now; none: nothing opens. */
    @Nullable
    String kolom(Toestand nu) {
        return switch (this) {
            case OUDER -> nu == GEZAG_VOORBIJ ? null : "ouder met gezag";
            case ANDERE_OUDER -> "ouder met gezag";
            case COACH -> GEEN_OPVANG.contains(nu) ? null : "coach";
            case PEDAGOGISCH_MEDEWERKER -> GEEN_OPVANG.contains(nu) ? null : "pedagogisch medewerker";
            case LOCATIEMANAGER -> GEEN_OPVANG.contains(nu) ? null : "locatiemanager";
            case HULP -> GEEN_OPVANG.contains(nu) ? null : "hulp in een lopend traject";
            case WIJKCOACH -> nu.kolomWijkcoach();
            case EX_OUDER,
                    WIJKCOACH_ELDERS,
                    HULP_ELDERS,
                    COACH_ELDERS,
                    PRIVACY_OFFICER,
                    BEHEERDER,
                    PROJECTLEIDER,
                    ANDERE_GEMEENTE -> null;
        };
    }

    boolean isOuder() {
        return this == OUDER || this == ANDERE_OUDER || this == EX_OUDER;
    }

    /** Whose work the state of that name ends. */
    boolean gaatElders() {
        return this == COACH
                || this == PEDAGOGISCH_MEDEWERKER
                || this == LOCATIEMANAGER
                || this == HULP
                || this == WIJKCOACH;
    }

    boolean neemtDeel() {
        return this == COACH || this == WIJKCOACH || this == OUDER || this == ANDERE_OUDER;
    }
}
