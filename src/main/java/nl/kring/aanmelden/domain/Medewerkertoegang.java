package nl.kring.aanmelden.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/**
 * A colleague and how far the access of this person has come.
 *
 * @param functies those of today; without one there is nothing to open, account or not
 * @param codeTot until when an unused code works
 */
public record Medewerkertoegang(
        MedewerkerId id,
        String roepnaam,
        String achternaam,
        @Nullable String email,
        List<Functie> functies,
        String organisaties,
        Accountstand stand,
        @Nullable LocalDate codeTot) {

    public Medewerkertoegang {
        functies = List.copyOf(functies);
    }

    public String naam() {
        return roepnaam + " " + achternaam;
    }

    public String functiewoorden() {
        return functies.isEmpty()
                ? "geen functie vandaag"
                : functies.stream().map(Functie::woord).collect(Collectors.joining(", "));
    }
}
