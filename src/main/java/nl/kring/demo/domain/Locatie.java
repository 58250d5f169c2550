package nl.kring.demo.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kring.platform.Functie;

/** A location with its groups and the people who come there: the manager, the coach, the wijkcoach, and who helps. */
record Locatie(UUID id, String naam, List<Groep> groepen, Map<Functie, Collega> mensen) {

    record Groep(UUID id, String naam, boolean ve, Collega mentor) {}

    Locatie {
        groepen = List.copyOf(groepen);
        mensen = Map.copyOf(mensen);
    }

    Collega wie(Functie functie) {
        return Objects.requireNonNull(mensen.get(functie), functie::name);
    }

    Groep groep(String groepsnaam) {
        return groepen.stream()
                .filter(groep -> groep.naam().equals(groepsnaam))
                .findFirst()
                .orElseThrow();
    }

    /** The groups where this child can have its place: VE is given in a VE group only. */
    List<Groep> groepenVoor(boolean ve) {
        return ve ? groepen.stream().filter(Groep::ve).toList() : groepen;
    }
}
