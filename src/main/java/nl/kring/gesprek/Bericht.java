package nl.kring.gesprek;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.platform.Actor;
import nl.kring.traject.Trajecten;
import org.springframework.stereotype.Component;

/** Lets everyone at a talk know what became of its date. Who may no longer come hears that it is off for them, and nothing else. */
@Component
class Bericht {
    private final Uitnodigingen uitnodigingen;
    private final Trajecten trajecten;
    private final Samenwerking samenwerking;

    Bericht(Uitnodigingen uitnodigingen, Trajecten trajecten, Samenwerking samenwerking) {
        this.uitnodigingen = uitnodigingen;
        this.trajecten = trajecten;
        this.samenwerking = samenwerking;
    }

    void verzet(Actor actor, Gesprek gesprek) {
        var welkom = welkom(gesprek);
        uitnodigingen.aan(
                actor,
                gesprek,
                deelnemer ->
                        deelnemer.isOuder() || welkom.contains(deelnemer.wie().persoon())
                                ? Berichtsoort.WIJZIGING
                                : Berichtsoort.INTREKKING);
    }

    void afgezegd(Actor actor, Gesprek gesprek) {
        uitnodigingen.aanIedereen(actor, gesprek, Berichtsoort.AFZEGGING);
    }

    private Set<UUID> welkom(Gesprek gesprek) {
        return samenwerking.kandidaten(trajecten.traject(gesprek.traject()).orElseThrow()).stream()
                .map(kandidaat -> kandidaat.id().waarde())
                .collect(Collectors.toSet());
    }
}
