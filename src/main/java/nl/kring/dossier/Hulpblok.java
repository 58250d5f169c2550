package nl.kring.dossier;

import java.util.List;
import nl.kring.inzet.Inzet;
import nl.kring.inzet.Inzetten;
import nl.kring.kind.Kindbeeld;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.traject.Thuiswoord;
import nl.kring.traject.Thuiswoorden;
import nl.kring.traject.TrajectId;
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

    List<Toestemmingsbeeld> vragen(Kindbeeld kind) {
        return toestemmingen.vanPlaatsing(kind.id(), kind.plaats().id());
    }
}
