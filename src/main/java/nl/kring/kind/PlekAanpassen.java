package nl.kring.kind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kring.kind.BijwerkResultaat.InmiddelsGewijzigd;
import nl.kring.kind.BijwerkResultaat.NogNiet;
import nl.kring.kind.BijwerkResultaat.Vastgelegd;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;
import nl.kring.kind.Plaatsingsruimte.Ruimte;
import nl.kring.organisatie.Groep;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.Mentorkeuze;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right the group, the mentor or the days of a place, within its location: another location is another placement, with its own
 * consent (BSL-05). What stood there stays to be read.
 */
@Service
public class PlekAanpassen {
    private final Plaatsingdeur deur;
    private final Plekboek boek;
    private final Plaatsingsruimte ruimte;

    PlekAanpassen(Plaatsingdeur deur, Plekboek boek, Plaatsingsruimte ruimte) {
        this.deur = deur;
        this.boek = boek;
        this.ruimte = ruimte;
    }

    /** The group, the mentor and the days of a place. */
    public record Plek(GroepId groep, @Nullable MedewerkerId mentor, Set<DayOfWeek> dagen) {
        public Plek {
            dagen = Set.copyOf(dagen);
        }
    }

    /**
     * What stood there until this day.
     *
     * @param door the first name of who changed it
     */
    public record Eerder(
            LocalDate tot, String groepnaam, @Nullable String mentornaam, List<DayOfWeek> dagen, String door) {}

    /**
     * What the form shows.
     *
     * @param versie what an editor saw; another number means that somebody was there in between
     * @param eerder what stood there before, the latest first
     */
    public record Blad(
            Kindbeeld kind,
            Plek plek,
            int versie,
            List<Groep> groepen,
            List<Mentorkeuze> mentoren,
            List<Eerder> eerder) {}

    @Transactional
    public Blad open(Actor actor, KindId id) {
        var kind = deur.open(actor, id);
        var nu = boek.nu(kind.plaats().id());
        var mogelijk = ruimte.van(actor);
        return new Blad(
                kind,
                nu.plek(),
                nu.versie(),
                mogelijk.groepen().stream()
                        .filter(groep -> groep.locatie().equals(kind.plaats().locatie()))
                        .toList(),
                mogelijk.mentoren().stream()
                        .filter(mentor -> mentor.locatie().equals(kind.plaats().locatie()))
                        .toList(),
                boek.eerder(kind.plaats().id()));
    }

    @Transactional
    public BijwerkResultaat pasAan(Actor actor, KindId id, Plek naar, int versie) {
        var kind = deur.open(actor, id);
        var nu = boek.nu(kind.plaats().id());
        if (nu.plek().equals(naar)) {
            return new Vastgelegd(); // the same form again, or nothing to change
        }
        var bezwaren = bezwaren(kind, nu.plek(), naar, ruimte.van(actor));
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        return boek.pasAan(actor, kind, nu.plek(), naar, versie) ? new Vastgelegd() : new InmiddelsGewijzigd();
    }

    /** What stands there may stay, also where the actor could not choose it anew. */
    private static List<Bezwaar> bezwaren(Kindbeeld kind, Plek nu, Plek naar, Ruimte ruimte) {
        var groepKan = naar.groep().equals(nu.groep())
                || ruimte.groep(naar.groep())
                        .filter(groep -> groep.locatie().equals(kind.plaats().locatie()))
                        .isPresent();
        var mentor = naar.mentor();
        var mentorKan = mentor == null
                || mentor.equals(nu.mentor())
                || ruimte.mentoren().stream()
                        .anyMatch(keuze -> keuze.id().equals(mentor)
                                && keuze.locatie().equals(kind.plaats().locatie()));
        return Stream.of(
                        groepKan ? null : Bezwaar.GROEP_ONBEKEND,
                        mentorKan ? null : Bezwaar.MENTOR_ONBEKEND,
                        naar.dagen().isEmpty() ? Bezwaar.GEEN_DAGEN : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
