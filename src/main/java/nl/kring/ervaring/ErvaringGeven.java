package nl.kring.ervaring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Bron;
import nl.kring.werkwijze.Regeloverzicht;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling what one notices about a rule at work, and reading what came of it (R-WE-04). For who works here; parents find nothing. */
@Service
public class ErvaringGeven {
    /** In which somebody sits beside the own work: the experience is from that work. */
    private static final Set<Functie> ERNAAST = EnumSet.of(Functie.WERKGROEP, Functie.TEKENBEVOEGDE);

    private final Ervaringen ervaringen;
    private final Regeloverzicht regels;

    ErvaringGeven(Ervaringen ervaringen, Regeloverzicht regels) {
        this.ervaringen = ervaringen;
        this.regels = regels;
    }

    /**
     * What the form shows.
     *
     * @param gebieden the writer's own; empty for who works in the whole city
     */
    public record Formulier(Bron regel, List<Gebied> gebieden, Functie functie) {
        public Formulier {
            gebieden = List.copyOf(gebieden);
        }
    }

    @Transactional(readOnly = true)
    public Formulier formulier(Actor actor, String regel) {
        return new Formulier(
                regels.regel(regel).orElseThrow(NietGevonden::of), ervaringen.gebieden(actor), functie(actor));
    }

    @Transactional(readOnly = true)
    public List<Ervaring> mijn(Actor actor) {
        functie(actor);
        return ervaringen.van(actor);
    }

    /** With the version of the rule that holds there now. Who works in one gebied is not asked for it; in another's nobody tells. */
    @Transactional
    public void geef(Actor actor, GeefErvaring nieuw) {
        var functie = functie(actor);
        if (regels.regel(nieuw.regel()).isEmpty()) {
            throw NietGevonden.of();
        }
        var gebied = nieuw.gebied();
        if (gebied != null
                && ervaringen.gebieden(actor).stream()
                        .noneMatch(eigen -> eigen.code().equals(gebied))) {
            throw NietGevonden.of();
        }
        ervaringen.bewaar(actor, nieuw, regels.versieIn(gebied), functie);
    }

    /** @throws NietGevonden for a parent: these pages are not there for them */
    private static Functie functie(Actor actor) {
        var eigen = actor.functies().stream().sorted().toList();
        return eigen.stream()
                .filter(functie -> !ERNAAST.contains(functie))
                .findFirst()
                .or(() -> eigen.stream().findFirst())
                .orElseThrow(NietGevonden::of);
    }
}
