package nl.kring.kind;

import java.time.LocalDate;
import java.time.Period;

/** How old a child is, as people say it. */
public final class Leeftijd {
    private Leeftijd() {}

    /** "3 jaar", "8 maanden", or "jonger dan 1 maand". */
    public static String woorden(LocalDate geboortedatum, LocalDate dag) {
        var leeftijd = Period.between(geboortedatum, dag);
        if (leeftijd.getYears() > 0) {
            return leeftijd.getYears() + " jaar";
        }
        return switch (leeftijd.getMonths()) {
            case 0 -> "jonger dan 1 maand";
            case 1 -> "1 maand";
            default -> leeftijd.getMonths() + " maanden";
        };
    }
}
