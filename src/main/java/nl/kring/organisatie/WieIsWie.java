package nl.kring.organisatie;

import static java.util.stream.Collectors.toSet;
import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.WIJKCOACH;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.organisatie.Wand.Gezicht;
import nl.kring.organisatie.Wand.OpenPlek;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.NietGevonden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who at a location. No data on children, so anyone who is signed in for the municipality may look, parents too. */
@Service
public class WieIsWie {
    private final Wanden wanden;
    private final Locaties locaties;
    private final List<EigenLocaties> eigen;

    WieIsWie(Wanden wanden, Locaties locaties, List<EigenLocaties> eigen) {
        this.wanden = wanden;
        this.locaties = locaties;
        this.eigen = List.copyOf(eigen);
    }

    /** All locations, those of the actor first. */
    @Transactional(readOnly = true)
    public List<Locatieregel> overzicht(Actor actor) {
        var ook = eigen.stream().flatMap(bron -> bron.van(actor).stream()).collect(toSet());
        return wanden.regels(actor).stream()
                .map(regel -> ook.contains(regel.locatie().id()) ? regel.alsEigen() : regel)
                .sorted(Comparator.comparing(Locatieregel::eigen).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public Wand wand(LocatieId id) {
        var locatie = locaties.locatie(id).orElseThrow(NietGevonden::of);
        var gezichten = wanden.gezichten(id).stream()
                .sorted(Comparator.comparing(gezicht -> gezicht.functies().getFirst()))
                .toList();
        return new Wand(locatie, gezichten, open(id, gezichten));
    }

    private List<OpenPlek> open(LocatieId id, List<Gezicht> gezichten) {
        return Stream.of(COACH, WIJKCOACH)
                .filter(functie -> gezichten.stream()
                        .noneMatch(gezicht -> gezicht.functies().contains(functie)))
                .map(functie -> openPlek(id, functie, gezichten))
                .toList();
    }

    /** The team where it is known, else the manager of the location (R-TL-05). */
    private OpenPlek openPlek(LocatieId id, Functie functie, List<Gezicht> gezichten) {
        var team = wanden.wijkteam(id).filter(_ -> functie == WIJKCOACH);
        if (team.isPresent()) {
            return new OpenPlek(functie, team.get().naam(), team.get().telefoon());
        }
        return gezichten.stream()
                .filter(gezicht -> gezicht.functies().contains(Functie.LOCATIEMANAGER))
                .findFirst()
                .map(manager -> new OpenPlek(functie, manager.roepnaam(), null))
                .orElse(new OpenPlek(functie, null, null));
    }
}
