package nl.kring.gesprek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.gesprek.PlannenRegels.Rust;
import nl.kring.kind.Communicatiekanaal;
import nl.kring.kind.Communicatiekanaal.Aanleiding;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.regels.Werkwijze;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.traject.Trajecten;
import nl.kring.werkwijze.Scenario;
import nl.kring.werkwijze.Voogdbeeld;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets someone who plans through the door, and brings what planning looks at. */
@Component
class Plantafel {
    private final Toegang toegang;
    private final Trajecten trajecten;
    private final Kinderen kinderen;
    private final Samenwerking samenwerking;
    private final Communicatiekanaal kanaal;

    Plantafel(
            Toegang toegang,
            Trajecten trajecten,
            Kinderen kinderen,
            Samenwerking samenwerking,
            Communicatiekanaal kanaal) {
        this.toegang = toegang;
        this.trajecten = trajecten;
        this.kinderen = kinderen;
        this.samenwerking = samenwerking;
        this.kanaal = kanaal;
    }

    /** @param voogd who comes first where there is a (gezins)voogd; then the wijkcoach may be stepping back (DT4) */
    record Gedekt(
            Traject traject,
            Kindbeeld beeld,
            List<Kandidaat> kandidaten,
            Optional<Scenario> scenario,
            Optional<Voogdbeeld> voogd,
            Werkwijze werkwijze) {
        /** Whether a first talk planned today is held by two people: in scenario 1 (R-S1-03). */
        boolean collegaNodig() {
            return scenario.filter(dit -> dit == Scenario.EEN).isPresent();
        }

        PlannenRegels.Wereld wereld(Actor actor, Gesprekssoort soort, @Nullable LocalDate eersteOp, LocalDate vandaag) {
            return new PlannenRegels.Wereld(
                    traject,
                    beeld.gezag(),
                    kandidaten,
                    collegaNodig() && soort == Gesprekssoort.EERSTE,
                    eersteOp,
                    werkwijze,
                    vandaag,
                    voogd.map(dit -> Rust.van(dit, actor)).orElse(Rust.GEEN));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Gedekt dek(Actor actor, Handeling handeling, TrajectId id) {
        var traject = trajecten.traject(id).orElseThrow(NietGevonden::of);
        toegang.eis(actor, handeling, traject.rondom(), id.waarde());
        var beeld = kinderen.beeldVan(traject.plaatsing()).orElseThrow(NietGevonden::of);
        return new Gedekt(
                traject,
                beeld,
                samenwerking.kandidaten(traject),
                samenwerking.scenario(traject.plaatsing()),
                samenwerking.voogd(beeld),
                samenwerking.werkwijze(traject));
    }

    /** Somebody wanted a wijkcoach at the table who steps back: that was rerouted (BSL-15). */
    void leidOm(Actor actor, Traject traject) {
        kanaal.leidOm(actor, traject.kind(), traject.plaatsing(), Aanleiding.UITNODIGING);
    }
}
