package nl.kring.dossier;

import java.util.List;
import nl.kring.inzet.Inzet;
import nl.kring.inzet.Inzetten;
import nl.kring.kind.Kindbeeld;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.traject.TrajectId;
import org.springframework.stereotype.Component;

/** Who helps, and what the parents were asked about a wijkcoach. */
@Component
class Hulpblok {
    private final Inzetten inzetten;
    private final Toestemmingen toestemmingen;

    Hulpblok(Inzetten inzetten, Toestemmingen toestemmingen) {
        this.inzetten = inzetten;
        this.toestemmingen = toestemmingen;
    }

    List<Inzet> inzetten(TrajectId traject) {
        return inzetten.vanTraject(traject);
    }

    List<Toestemmingsbeeld> vragen(Kindbeeld kind) {
        return toestemmingen.vanPlaatsing(kind.id(), kind.plaats().id());
    }
}
