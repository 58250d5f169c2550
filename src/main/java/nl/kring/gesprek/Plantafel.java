package nl.kring.gesprek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.regels.Werkwijze;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.traject.Trajecten;
import nl.kring.werkwijze.Scenario;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets someone who plans through the door, and brings what planning looks at. */
@Component
class Plantafel {
    private final Toegang toegang;
    private final Trajecten trajecten;
    private final Samenwerking samenwerking;

    Plantafel(Toegang toegang, Trajecten trajecten, Samenwerking samenwerking) {
        this.toegang = toegang;
        this.trajecten = trajecten;
        this.samenwerking = samenwerking;
    }

    record Gedekt(
            Traject traject,
            Kindbeeld beeld,
            List<Kandidaat> kandidaten,
            Optional<Scenario> scenario,
            Werkwijze werkwijze) {
        /** Whether a first talk planned today is held by two people: in scenario 1 (R-S1-03). */
        boolean collegaNodig() {
            return scenario.filter(dit -> dit == Scenario.EEN).isPresent();
        }

        PlannenRegels.Wereld wereld(Gesprekssoort soort, @Nullable LocalDate eersteOp, LocalDate vandaag) {
            return new PlannenRegels.Wereld(
                    traject,
                    beeld.gezag(),
                    kandidaten,
                    collegaNodig() && soort == Gesprekssoort.EERSTE,
                    eersteOp,
                    werkwijze,
                    vandaag);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Gedekt dek(Actor actor, Handeling handeling, TrajectId id) {
        var traject = trajecten.traject(id).orElseThrow(NietGevonden::of);
        toegang.eis(actor, handeling, traject.rondom(), id.waarde());
        return new Gedekt(
                traject,
                samenwerking.beeld(traject),
                samenwerking.kandidaten(traject),
                samenwerking.scenario(traject.plaatsing()),
                samenwerking.werkwijze(traject));
    }
}
