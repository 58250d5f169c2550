package nl.kring.inzet;

import java.time.Clock;
import nl.kring.organisatie.Medewerker;
import nl.kring.organisatie.Medewerkers;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.ToestemmingVeranderd;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectAfgerond;
import nl.kring.traject.TrajectGeopend;
import nl.kring.traject.Trajecten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Help that begins and ends with a traject, in the same transaction: there is no moment at which a traject runs without its coach
 * (DT9.1, "100% coach").
 */
@Component
class MetHetTrajectMee {
    private final Trajecten trajecten;
    private final Medewerkers medewerkers;
    private final Inzetbewaring bewaring;
    private final Toestemmingen toestemmingen;
    private final Clock klok;

    MetHetTrajectMee(
            Trajecten trajecten,
            Medewerkers medewerkers,
            Inzetbewaring bewaring,
            Toestemmingen toestemmingen,
            Clock klok) {
        this.trajecten = trajecten;
        this.medewerkers = medewerkers;
        this.bewaring = bewaring;
        this.toestemmingen = toestemmingen;
        this.klok = klok;
    }

    @EventListener
    void op(TrajectGeopend geopend) {
        var actor = HuidigeActor.nu().orElseThrow(NietGevonden::of);
        var traject = trajecten.traject(geopend.traject()).orElseThrow(NietGevonden::of);
        medewerkers.functiesVan(traject.casemanager()).stream()
                .filter(persoon -> persoon.functie() == Functie.COACH)
                .findFirst()
                .ifPresent(coach -> begin(actor, traject, coach));
        // a yes that came before the traject is not lost
        toestemmingen.werkzaam(traject.kind(), traject.plaatsing()).ifPresent(ja -> beginWijkcoach(actor, traject, ja));
    }

    @EventListener
    void op(TrajectAfgerond afgerond) {
        bewaring.beeindigVoorliggend(afgerond.traject(), Tijd.vandaag(klok));
    }

    /**
     * All who hold gezag said yes: the wijkcoach whom the question named comes in, and not a moment sooner (BSL-06). An answer to what was
     * in effect already brings nobody back whose help was ended.
     */
    @EventListener
    void op(ToestemmingVeranderd veranderd) {
        var actor = HuidigeActor.nu().orElseThrow(NietGevonden::of);
        var vraag = toestemmingen
                .beeld(veranderd.toestemming())
                .filter(_ -> toestemmingen.gingWerken(veranderd.toestemming()));
        var traject = trajecten.lopendVan(veranderd.plaatsing());
        if (vraag.isPresent() && traject.isPresent()) {
            beginWijkcoach(actor, traject.get(), vraag.get());
        }
    }

    /** Whom the question named, at the team that was asked about; who has left it meanwhile does not come in (BSL-07). */
    private void beginWijkcoach(Actor actor, Traject traject, Toestemmingsbeeld ja) {
        medewerkers.functiesVan(ja.vraag().wijkcoach()).stream()
                .filter(persoon -> persoon.functie() == Functie.WIJKCOACH
                        && persoon.organisatie().equals(ja.vraag().ontvanger()))
                .findFirst()
                .ifPresent(wijkcoach -> begin(actor, traject, wijkcoach));
    }

    private void begin(Actor actor, Traject traject, Medewerker wie) {
        var vandaag = Tijd.vandaag(klok);
        var opdracht = new RegistreerInzet(
                InzetId.nieuw(),
                traject.id(),
                wie.functie(),
                wie.id(),
                Grondslag.VOORLIGGEND,
                Plek.LOCATIE,
                vandaag,
                vandaag);
        bewaring.bewaar(actor, traject, opdracht, wie.organisatie().waarde());
    }
}
