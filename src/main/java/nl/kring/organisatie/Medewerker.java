package nl.kring.organisatie;

import nl.kring.platform.Functie;
import nl.kring.platform.Letters;
import org.jspecify.annotations.Nullable;

/** Someone in one function at one organisation. A person with two hats is two of these, with the same id. */
public record Medewerker(
        MedewerkerId id,
        String roepnaam,
        String achternaam,
        Functie functie,
        OrganisatieId organisatie,
        String organisatienaam,
        Organisatiesoort soort,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable String watIkDoe) {

    public String naam() {
        return roepnaam + " " + achternaam;
    }

    /** Two letters of the first name, as on the drawing. */
    public String initialen() {
        return Letters.begin(roepnaam, 2);
    }
}
