package nl.kring.werkwijze;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import nl.kring.toestemming.OpenVraag;
import nl.kring.toestemming.OpenVragen;
import org.springframework.stereotype.Component;

/** A question that waits for this parent's answer. */
@Component
class AntwoordStappen implements Stapbron {
    private final OpenVragen vragen;
    private final Clock klok;

    AntwoordStappen(OpenVragen vragen, Clock klok) {
        this.vragen = vragen;
        this.klok = klok;
    }

    @Override
    public List<Stap> stappen(Actor actor) {
        if (!actor.isOuder()) {
            return List.of();
        }
        var vandaag = Tijd.vandaag(klok);
        return vragen.teBeantwoorden(actor).stream()
                .map(vraag -> stap(vraag, vandaag))
                .toList();
    }

    private static Stap stap(OpenVraag vraag, LocalDate vandaag) {
        return new Stap(
                vraag.kind(),
                vraag.kindnaam(),
                Staprij.leeftijd(vraag.geboortedatum(), vandaag),
                vraag.locatie(),
                vraag.gevraagdOp(),
                "Mag %s met wijkcoach %s praten over %s?"
                        .formatted(vraag.locatie(), vraag.wijkcoachnaam(), vraag.kindnaam()),
                "%s vroeg dit, %s".formatted(vraag.gevraagdDoorNaam(), Tijd.wanneer(vraag.gevraagdOp(), vandaag)),
                List.of(),
                Regel.DT3_1,
                new Actie("Geef antwoord", "/toestemmingen/" + vraag.id()));
    }
}
