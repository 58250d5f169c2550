package nl.kring.toestemming;

import java.util.Optional;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kindbijlage;
import nl.kring.platform.Actor;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.NavItem;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Component;

/** From the child's page to asking for more, for a wijkcoach who so far knows only of the child; once it is asked, to that question (DT3.2). */
@Component
class NaarDeVraag implements Kindbijlage {
    private final Toegang toegang;
    private final Vragen vragen;

    NaarDeVraag(Toegang toegang, Vragen vragen) {
        this.toegang = toegang;
        this.vragen = vragen;
    }

    @Override
    public Optional<NavItem> link(Actor actor, Kindbeeld kind, Woorden woorden) {
        var weetAlleen = !toegang.mag(Handeling.TRAJECT_LEZEN, kind.rondom())
                && toegang.mag(Handeling.TOESTEMMING_VRAGEN, kind.rondom());
        return weetAlleen ? Optional.of(naar(actor, kind)) : Optional.empty();
    }

    private NavItem naar(Actor actor, Kindbeeld kind) {
        return vragen.vanPlaatsing(kind.plaats().id()).stream()
                .filter(vraag -> vraag.isVan(actor))
                .findFirst()
                .map(vraag -> new NavItem("/toestemmingen/" + vraag.id(), "Je vraag om contact"))
                .orElseGet(() -> new NavItem("/kinderen/" + kind.id() + "/toestemming/nieuw", "Vraag om meer contact"));
    }
}
