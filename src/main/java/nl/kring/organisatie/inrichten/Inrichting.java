package nl.kring.organisatie.inrichten;

import java.util.List;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of setting up show, for the beheerder. Everybody else finds nothing here. */
@Service
public class Inrichting {
    private final Inrichtboek boek;
    private final Toegang toegang;

    Inrichting(Inrichtboek boek, Toegang toegang) {
        this.boek = boek;
        this.toegang = toegang;
    }

    /** All that there is to choose from. */
    public record Overzicht(List<Organisatieregel> organisaties, List<Wijk> wijken, List<Werkplek> werkplekken) {
        public Overzicht {
            organisaties = List.copyOf(organisaties);
            wijken = List.copyOf(wijken);
            werkplekken = List.copyOf(werkplekken);
        }

        public List<Werkplek> locaties() {
            return werkplekken.stream().filter(plek -> plek.groep() == null).toList();
        }

        public List<Werkplek> groepenVan(Werkplek locatie) {
            return werkplekken.stream()
                    .filter(plek -> plek.groep() != null && plek.locatie().equals(locatie.locatie()))
                    .toList();
        }
    }

    @Transactional(readOnly = true)
    public Overzicht overzicht(Actor actor) {
        eis(actor);
        return new Overzicht(boek.organisaties(), boek.wijken(), boek.werkplekken());
    }

    @Transactional(readOnly = true)
    public String naamVan(Actor actor, MedewerkerId wie) {
        eis(actor);
        return boek.naamVan(wie).orElseThrow(NietGevonden::of);
    }

    @Transactional(readOnly = true)
    public Inrichtstand stand(Actor actor) {
        eis(actor);
        return boek.stand();
    }

    private void eis(Actor actor) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "INRICHTING_BEKIJKEN");
    }
}
