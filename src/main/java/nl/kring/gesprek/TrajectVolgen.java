package nl.kring.gesprek;

import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.traject.TrajectAfgerond;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a traject ends, its planned talks are off, in the same transaction: nobody is asked to a talk that will not be. */
@Component
class TrajectVolgen {
    private static final String REDEN = "Het traject is afgerond.";

    private final Verzetboek boek;
    private final Gesprekken gesprekken;
    private final Bericht bericht;

    TrajectVolgen(Verzetboek boek, Gesprekken gesprekken, Bericht bericht) {
        this.boek = boek;
        this.gesprekken = gesprekken;
        this.bericht = bericht;
    }

    @EventListener
    void op(TrajectAfgerond afgerond) {
        Actor actor = HuidigeActor.nu().orElseThrow();
        boek.geplandOp(afgerond.traject()).forEach(gesprek -> {
            if (boek.zegAf(actor, gesprek, afgerond.kind(), REDEN)) {
                bericht.afgezegd(actor, gesprekken.gesprek(gesprek).orElseThrow());
            }
        });
    }
}
