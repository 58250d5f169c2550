package nl.kring.werkafspraak;

import java.time.LocalDate;
import java.util.List;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation stands with the working agreement.
 *
 * @param getekend its last signature, or none
 * @param teTekenen the version that waits for a signature: the one in force, else one that was announced; none when all is signed
 * @param tekenaars who can sign for it today
 */
public record Organisatieblad(
        OrganisatieId id,
        String naam,
        Organisatiesoort soort,
        Werkstand stand,
        @Nullable Handtekening getekend,
        @Nullable Werkafspraak teTekenen,
        List<Tekenaar> tekenaars) {

    /** Who signed, as it was on that day. */
    public record Handtekening(int nummer, String naam, Functie functie, LocalDate op) {}

    /** @param zelf whether it is the one who looks */
    public record Tekenaar(String naam, Functie functie, boolean zelf) {}

    public Organisatieblad {
        tekenaars = List.copyOf(tekenaars);
    }

    public boolean magIkTekenen() {
        return teTekenen != null && tekenaars.stream().anyMatch(Tekenaar::zelf);
    }
}
