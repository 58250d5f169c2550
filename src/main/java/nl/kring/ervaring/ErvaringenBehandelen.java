package nl.kring.ervaring;

import static nl.kring.toegang.Stadshandeling.ERVARINGEN_BEANTWOORDEN;
import static nl.kring.toegang.Stadshandeling.ERVARINGEN_BEKIJKEN;

import java.util.List;
import java.util.Optional;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Bron;
import nl.kring.toegang.Toegang;
import nl.kring.werkwijze.Regeloverzicht;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the werkgroep reads and answers (R-GOV-03): per rule and gebied, by function and never by name. Everybody else finds nothing here. */
@Service
@Transactional
public class ErvaringenBehandelen {
    private static final int HOOGSTENS = 200;

    private final Ervaringen ervaringen;
    private final Regeloverzicht regels;
    private final Toegang toegang;

    ErvaringenBehandelen(Ervaringen ervaringen, Regeloverzicht regels, Toegang toegang) {
        this.ervaringen = ervaringen;
        this.regels = regels;
        this.toegang = toegang;
    }

    /**
     * About one rule.
     *
     * @param regel absent when the rule has gone since
     */
    public record Blad(String id, Optional<Bron> regel, List<Ervaring> ervaringen, int versie) {
        public Blad {
            ervaringen = List.copyOf(ervaringen);
        }
    }

    public List<Telling> overzicht(Actor actor) {
        toegang.eis(actor, ERVARINGEN_BEKIJKEN);
        return ervaringen.tellingen();
    }

    public Blad over(Actor actor, String regel) {
        toegang.eis(actor, ERVARINGEN_BEKIJKEN);
        var gevonden = ervaringen.over(regel, HOOGSTENS);
        var bron = regels.regel(regel);
        if (gevonden.isEmpty() && bron.isEmpty()) {
            throw NietGevonden.of();
        }
        return new Blad(regel, bron, gevonden, regels.versie());
    }

    /** @return whether it is kept; else a colleague was first */
    public boolean beantwoord(Actor actor, ErvaringId id, String woorden) {
        eis(actor, id);
        return ervaringen.antwoord(actor, id, woorden);
    }

    public void leiddeTot(Actor actor, ErvaringId id, int versie) {
        eis(actor, id);
        ervaringen.leiddeTot(actor, id, versie);
    }

    /** Lets through who may answer this one, before anything is said about a form. */
    public void eis(Actor actor, ErvaringId id) {
        toegang.eis(actor, ERVARINGEN_BEANTWOORDEN);
        if (!ervaringen.bestaat(id)) {
            throw NietGevonden.of();
        }
    }
}
