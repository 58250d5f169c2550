package nl.kring.organisatie;

import java.util.List;

/** A pedagogisch medewerker who can be mentor at a location, with the own groups there. */
public record Mentorkeuze(MedewerkerId id, String naam, LocatieId locatie, String locatienaam, List<String> groepen) {
    public Mentorkeuze {
        groepen = List.copyOf(groepen);
    }
}
