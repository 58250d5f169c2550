package nl.kring.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.dossier.Dossier.Contact;
import nl.kring.inzet.Inzet;
import nl.kring.inzet.Inzetten;
import nl.kring.kind.Kindbeeld;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.traject.Thuiswoord;
import nl.kring.traject.Thuiswoorden;
import nl.kring.traject.TrajectId;
import nl.kring.werkwijze.Scenario;
import nl.kring.werkwijze.Vraagruimte;
import org.springframework.stereotype.Component;

/** Who helps, what parents told about home, and what the parents were asked about a wijkcoach. */
@Component
class Hulpblok {
    private final Inzetten inzetten;
    private final Toestemmingen toestemmingen;
    private final Thuiswoorden thuiswoorden;

    Hulpblok(Inzetten inzetten, Toestemmingen toestemmingen, Thuiswoorden thuiswoorden) {
        this.inzetten = inzetten;
        this.toestemmingen = toestemmingen;
        this.thuiswoorden = thuiswoorden;
    }

    List<Inzet> inzetten(TrajectId traject) {
        return inzetten.vanTraject(traject);
    }

    List<Thuiswoord> thuis(TrajectId traject) {
        return thuiswoorden.van(List.of(traject));
    }

    Contact contact(Kindbeeld kind, Optional<Scenario> scenario, LocalDate vandaag) {
        var vragen = toestemmingen.vanPlaatsing(kind.id(), kind.plaats().id());
        var herhaling = toestemmingen.herhaling(kind.id());
        return new Contact(vragen, herhaling, Vraagruimte.van(scenario, vragen, herhaling, vandaag));
    }
}
