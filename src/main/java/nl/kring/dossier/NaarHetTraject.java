package nl.kring.dossier;

import java.util.Optional;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kindbijlage;
import nl.kring.platform.Actor;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.NavItem;
import nl.kring.traject.Trajecten;
import org.springframework.stereotype.Component;

/** From the child's page to its latest traject, for who may read one. */
@Component
class NaarHetTraject implements Kindbijlage {
    private final Trajecten trajecten;

    NaarHetTraject(Trajecten trajecten) {
        this.trajecten = trajecten;
    }

    @Override
    public Optional<NavItem> link(Actor actor, Kindbeeld kind, Woorden woorden) {
        return trajecten.vanKind(kind.id()).stream()
                .findFirst()
                .map(traject -> new NavItem(
                        "/trajecten/" + traject.id(),
                        actor.isOuder() ? woorden.zeg("traject.kop") : "Naar het traject"));
    }

    @Override
    public boolean looptTraject(Kindbeeld kind) {
        return trajecten.lopendVan(kind.plaats().id()).isPresent();
    }
}
