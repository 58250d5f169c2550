package nl.kring.gesprek;

import java.util.Set;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Functie;

/**
 * Someone at work who may be asked to a talk about this child: a person once, with every hat that counts (DT2.6). For a
 * wijkcoach those with gezag have said yes.
 */
public record Kandidaat(
        MedewerkerId id, String roepnaam, Set<Functie> functies, OrganisatieId organisatie, Organisatiesoort soort) {

    public Kandidaat {
        functies = Set.copyOf(functies);
    }

    public boolean isWijkcoach() {
        return functies.contains(Functie.WIJKCOACH);
    }

    public boolean isKinderopvang() {
        return functies.stream().anyMatch(Functie::isKinderopvang);
    }
}
