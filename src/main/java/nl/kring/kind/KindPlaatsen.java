package nl.kring.kind;

import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GROEP_ONBEKEND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.kind.PlaatsingResultaat.Geplaatst;
import nl.kring.kind.PlaatsingResultaat.NogNiet;
import nl.kring.logboek.Logboek;
import nl.kring.organisatie.Groep;
import nl.kring.organisatie.Locaties;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Placing a child (R-SA-05, R-SA-06): look at the facts, keep, note, tell. Sending the same form twice places one child. */
@Service
public class KindPlaatsen {
    private final Plaatsingen plaatsingen;
    private final Locaties locaties;
    private final Logboek logboek;
    private final ApplicationEventPublisher events;
    private final Clock klok;

    KindPlaatsen(
            Plaatsingen plaatsingen, Locaties locaties, Logboek logboek, ApplicationEventPublisher events, Clock klok) {
        this.plaatsingen = plaatsingen;
        this.locaties = locaties;
        this.logboek = logboek;
        this.events = events;
        this.klok = klok;
    }

    @Transactional
    public PlaatsingResultaat plaats(Actor actor, PlaatsKind opdracht) {
        var bezwaren = PlaatsingRegels.bezwaren(opdracht, vandaag());
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        var groep = groep(actor, opdracht);
        if (groep.isEmpty()) {
            return new NogNiet(List.of(GROEP_ONBEKEND));
        }
        var eerder = plaatsingen.vanKind(opdracht.kind());
        if (eerder.isPresent()) {
            return new Geplaatst(opdracht.kind(), eerder.get());
        }
        var plaatsing = plaatsingen.bewaar(actor, opdracht, groep.get(), vandaag());
        logboek.toegestaan(actor, "KIND_PLAATSEN", opdracht.kind(), plaatsing.waarde(), "KINDEROPVANG");
        events.publishEvent(new KindGeplaatst(actor.gemeente(), opdracht.kind(), plaatsing));
        return new Geplaatst(opdracht.kind(), plaatsing);
    }

    private Optional<Groep> groep(Actor actor, PlaatsKind opdracht) {
        return locaties.groepenVan(actor).stream()
                .filter(groep -> groep.id().equals(opdracht.groep()))
                .findFirst();
    }

    private LocalDate vandaag() {
        return Tijd.vandaag(klok);
    }
}
