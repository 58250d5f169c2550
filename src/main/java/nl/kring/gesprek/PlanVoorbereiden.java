package nl.kring.gesprek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.werkwijze.Scenario;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings what the planning page shows. */
@Service
public class PlanVoorbereiden {
    private final Plantafel tafel;
    private final Gesprekken gesprekken;
    private final Clock klok;

    PlanVoorbereiden(Plantafel tafel, Gesprekken gesprekken, Clock klok) {
        this.tafel = tafel;
        this.gesprekken = gesprekken;
        this.klok = klok;
    }

    /**
     * @param opent whether the traject begins with this talk
     * @param welkom who may be asked to a talk of this kind
     * @param collegaNodig whether two people hold it (R-S1-03)
     * @param alGepland the talk of this kind that is planned already
     */
    public record Planbeeld(
            Traject traject,
            Kindbeeld kind,
            Gesprekssoort soort,
            boolean opent,
            List<Kandidaat> welkom,
            boolean collegaNodig,
            Optional<Scenario> scenario,
            Optional<GesprekId> alGepland,
            LocalDate vandaag) {
        /** What kind of talk it is, as people call it. */
        public String naam() {
            return soort.naam(opent);
        }
    }

    /** @param soort absent: a first talk as long as there was none and a wijkcoach may come, then a progress talk */
    @Transactional
    public Planbeeld bereidVoor(Actor actor, TrajectId id, Optional<Gesprekssoort> soort) {
        var gedekt = tafel.dek(actor, Handeling.GESPREK_PLANNEN, id);
        var eerder = gesprekken.vanTraject(id);
        var gekozen = soort.orElseGet(() -> voorDeHand(gedekt, eerder));
        return new Planbeeld(
                gedekt.traject(),
                gedekt.beeld(),
                gekozen,
                eerder.stream()
                        .noneMatch(gesprek ->
                                gesprek.stand() == Stand.AFGEROND || gesprek.soort() == Gesprekssoort.EERSTE),
                PlannenRegels.welkom(gedekt.werkwijze(), gekozen, gedekt.collegaNodig(), gedekt.kandidaten()),
                gekozen == Gesprekssoort.EERSTE && gedekt.collegaNodig(),
                gedekt.scenario(),
                gesprekken.gepland(id, gekozen).map(Gesprek::id),
                Tijd.vandaag(klok));
    }

    private static Gesprekssoort voorDeHand(Plantafel.Gedekt gedekt, List<Gesprekken.Regel> eerder) {
        var eersteIsEr = eerder.stream().anyMatch(gesprek -> gesprek.soort() == Gesprekssoort.EERSTE);
        var wijkcoach = gedekt.kandidaten().stream().anyMatch(Kandidaat::isWijkcoach);
        return !eersteIsEr && wijkcoach ? Gesprekssoort.EERSTE : Gesprekssoort.VOORTGANG;
    }
}
