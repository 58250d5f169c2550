package nl.kring.kind;

import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GROEP_ONBEKEND;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.MENTOR_ONBEKEND;

import java.time.Clock;
import java.util.List;
import nl.kring.kind.PlaatsingResultaat.Geplaatst;
import nl.kring.kind.PlaatsingResultaat.NogNiet;
import nl.kring.logboek.Logboek;
import nl.kring.organisatie.Groep;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Placing a child (R-SA-05, R-SA-06): look at the facts, keep, note, tell. Sending the same form twice places one child. */
@Service
public class KindPlaatsen {
    private final Plaatsingen plaatsingen;
    private final Plaatsingsruimte ruimte;
    private final Logboek logboek;
    private final ApplicationEventPublisher events;
    private final Clock klok;

    KindPlaatsen(
            Plaatsingen plaatsingen,
            Plaatsingsruimte ruimte,
            Logboek logboek,
            ApplicationEventPublisher events,
            Clock klok) {
        this.plaatsingen = plaatsingen;
        this.ruimte = ruimte;
        this.logboek = logboek;
        this.events = events;
        this.klok = klok;
    }

    @Transactional
    public PlaatsingResultaat plaats(Actor actor, PlaatsKind opdracht) {
        var eerder = plaatsingen.vanFormulier(opdracht);
        if (eerder.isPresent()) {
            return new Geplaatst(opdracht.kind(), eerder.get());
        }
        var bezwaren = PlaatsingRegels.bezwaren(opdracht, Tijd.vandaag(klok));
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        var plekken = ruimte.van(actor);
        var groep = plekken.groep(opdracht.groep());
        if (groep.isEmpty()) {
            return new NogNiet(List.of(GROEP_ONBEKEND));
        }
        if (!plekken.pastBij(groep.get(), opdracht.mentor())) {
            return new NogNiet(List.of(MENTOR_ONBEKEND));
        }
        return bewaar(actor, opdracht, groep.get());
    }

    private Geplaatst bewaar(Actor actor, PlaatsKind opdracht, Groep groep) {
        var plaatsing = plaatsingen.bewaar(actor, opdracht, groep, Tijd.vandaag(klok));
        if (plaatsing.isEmpty()) {
            return tegelijk(opdracht);
        }
        logboek.toegestaan(
                actor, "KIND_PLAATSEN", opdracht.kind(), plaatsing.get().waarde(), "KINDEROPVANG");
        events.publishEvent(new KindGeplaatst(actor.gemeente(), opdracht.kind(), plaatsing.get()));
        return new Geplaatst(opdracht.kind(), plaatsing.get());
    }

    /**
     * The same form came twice at the same moment, and the other one was first: its child is this child. Or the form named a child
     * that is somebody else's: then there is no such thing.
     */
    private Geplaatst tegelijk(PlaatsKind opdracht) {
        return plaatsingen
                .intussenVanFormulier(opdracht)
                .map(plaatsing -> new Geplaatst(opdracht.kind(), plaatsing))
                .orElseThrow(() -> NietGevonden.van(opdracht.kind().waarde()));
    }
}
