package nl.kring.kind;

import java.util.List;
import java.util.Optional;
import nl.kring.organisatie.Groep;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.Locaties;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.Medewerkers;
import nl.kring.organisatie.Mentorkeuze;
import nl.kring.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody can place a child today, and who can be the mentor there. */
@Service
public class Plaatsingsruimte {
    private final Locaties locaties;
    private final Medewerkers medewerkers;

    Plaatsingsruimte(Locaties locaties, Medewerkers medewerkers) {
        this.locaties = locaties;
        this.medewerkers = medewerkers;
    }

    @Transactional(readOnly = true)
    public Ruimte van(Actor actor) {
        return actor.isOuder()
                ? new Ruimte(List.of(), List.of())
                : new Ruimte(locaties.groepenVan(actor), medewerkers.mentorkeuzes(actor));
    }

    public record Ruimte(List<Groep> groepen, List<Mentorkeuze> mentoren) {
        public Ruimte {
            groepen = List.copyOf(groepen);
            mentoren = List.copyOf(mentoren);
        }

        /** Nowhere: this person places no children. */
        public boolean isLeeg() {
            return groepen.isEmpty();
        }

        Optional<Groep> groep(GroepId id) {
            return groepen.stream().filter(groep -> groep.id().equals(id)).findFirst();
        }

        /** A mentor works at the location of the group (C5). Not known yet is fine. */
        boolean pastBij(Groep groep, @Nullable MedewerkerId mentor) {
            return mentor == null
                    || mentoren.stream()
                            .anyMatch(keuze ->
                                    keuze.id().equals(mentor) && keuze.locatie().equals(groep.locatie()));
        }
    }
}
