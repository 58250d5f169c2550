package nl.kring.kind;

import java.time.Clock;
import nl.kring.kind.BijwerkResultaat.InmiddelsGewijzigd;
import nl.kring.kind.BijwerkResultaat.NogNiet;
import nl.kring.kind.BijwerkResultaat.Vastgelegd;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording later what was not told or not asked when the child came, or what the parents tell since (BSL-04). */
@Service
public class PlaatsingBijwerken {
    private final Plaatsingdeur deur;
    private final Kinderen kinderen;
    private final Plaatsingen plaatsingen;
    private final ApplicationEventPublisher events;
    private final Clock klok;

    PlaatsingBijwerken(
            Plaatsingdeur deur,
            Kinderen kinderen,
            Plaatsingen plaatsingen,
            ApplicationEventPublisher events,
            Clock klok) {
        this.deur = deur;
        this.kinderen = kinderen;
        this.plaatsingen = plaatsingen;
        this.events = events;
        this.klok = klok;
    }

    /** Told the parents that the wijkcoach is a partner (R-SA-05). The first time counts. */
    @Transactional
    public BijwerkResultaat legUitlegVast(Actor actor, KindId id, PlaatsKind.Uitleg uitleg) {
        var kind = deur.open(actor, id);
        var bezwaren = PlaatsingRegels.overDeUitleg(uitleg, kind.geboortedatum(), Tijd.vandaag(klok))
                .toList();
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        var plaatsing = kind.plaats().id();
        if (plaatsingen.vertel(actor, plaatsing, uitleg) || plaatsingen.isVerteld(plaatsing, uitleg)) {
            return new Vastgelegd();
        }
        return new InmiddelsGewijzigd();
    }

    /**
     * What the parents say about a wijkcoach (R-SA-06).
     *
     * @param vorig the answer that the form showed; absent when there was none
     */
    @Transactional
    public BijwerkResultaat beantwoord(
            Actor actor, KindId id, Wijkcoachvraag antwoord, @Nullable Wijkcoachvraag vorig) {
        var plaats = deur.open(actor, id).plaats();
        if (plaats.vraag() == antwoord) {
            return new Vastgelegd();
        }
        if (!plaatsingen.beantwoord(actor, plaats.id(), antwoord, vorig, Tijd.vandaag(klok))) {
            return staatErAl(id, antwoord) ? new Vastgelegd() : new InmiddelsGewijzigd();
        }
        events.publishEvent(new WijkcoachvraagBeantwoord(actor.gemeente(), id, plaats.id()));
        return new Vastgelegd();
    }

    private boolean staatErAl(KindId id, Wijkcoachvraag antwoord) {
        return kinderen.beeld(id)
                .filter(kind -> kind.plaats().vraag() == antwoord)
                .isPresent();
    }
}
