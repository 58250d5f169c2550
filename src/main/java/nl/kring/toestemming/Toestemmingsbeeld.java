package nl.kring.toestemming;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.OuderId;

/**
 * A question with who must answer, what each answered last, and how it stands today.
 *
 * @param verloop every answer, the newest first
 * @param pogingen every attempt to reach one of them, the newest first (DT3.G7)
 */
public record Toestemmingsbeeld(
        Toestemmingsvraag vraag,
        List<Handtekening> handtekeningen,
        Ondertekenaars ondertekenaars,
        Toestemmingstand stand,
        List<GegevenAntwoord> verloop,
        List<Poging> pogingen) {

    public Toestemmingsbeeld {
        handtekeningen = List.copyOf(handtekeningen);
        verloop = List.copyOf(verloop);
        pogingen = List.copyOf(pogingen);
    }

    /** This person's place under the question; empty for who holds no gezag today. */
    public Optional<Handtekening> van(OuderId ouder) {
        return handtekeningen.stream()
                .filter(handtekening -> handtekening.wie().id().equals(ouder))
                .findFirst();
    }

    /** In effect, and far enough for the wijkcoach to read along (as toestemmingen_van_wijkcoach in V120). */
    boolean laatWijkcoachLezen() {
        return stand instanceof Toestemmingstand.Werkzaam werkzaam
                && werkzaam.bereik().richtingen().contains(Richting.CONTACT_KOV_WIJKCOACH)
                && werkzaam.niveau().reiktTot(ContactNiveau.AFSTEMMING);
    }

    /** Whether a yes to another question about the same party is in effect: what was given there stays, whatever comes of this one. */
    public boolean eenAnderWerkt(Collection<Toestemmingsbeeld> alle) {
        return alle.stream()
                .anyMatch(ander -> !ander.vraag().id().equals(vraag.id())
                        && ander.vraag().isOverDezelfde(vraag)
                        && ander.stand().werkt());
    }

    public List<Gezaghebbende> gezag() {
        return handtekeningen.stream().map(Handtekening::wie).toList();
    }
}
