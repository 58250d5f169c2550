package nl.kring.organisatie;

import java.util.List;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/** Somebody found by name: in which functions, for which organisation, and where. */
public record Collega(
        MedewerkerId id,
        String naam,
        String initialen,
        List<Functie> functies,
        String organisatienaam,
        Organisatiesoort soort,
        @Nullable String telefoon,
        @Nullable String email,
        List<Plek> plekken) {

    public record Plek(LocatieId id, String naam) {}

    public Collega {
        functies = List.copyOf(functies);
        plekken = List.copyOf(plekken);
    }
}
