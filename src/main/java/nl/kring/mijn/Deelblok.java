package nl.kring.mijn;

import java.util.List;
import nl.kring.inzage.Meekijkblad;
import nl.kring.inzage.WieKeekMee;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.toestemming.OpenVraag;
import nl.kring.toestemming.OpenVragen;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingsvraag;
import org.springframework.stereotype.Component;

/** What was asked about sharing, what is shared now, and who looked. */
@Component
class Deelblok {
    private final OpenVragen open;
    private final Toestemmingen toestemmingen;
    private final WieKeekMee wieKeekMee;

    Deelblok(OpenVragen open, Toestemmingen toestemmingen, WieKeekMee wieKeekMee) {
        this.open = open;
        this.toestemmingen = toestemmingen;
        this.wieKeekMee = wieKeekMee;
    }

    List<OpenVraag> open(Actor ouder, KindId kind) {
        return open.teBeantwoorden(ouder).stream()
                .filter(vraag -> vraag.kind().equals(kind))
                .toList();
    }

    Meekijkblad gekeken(Actor ouder, KindId kind) {
        return wieKeekMee.laatste(ouder, kind);
    }

    List<Toestemmingsvraag> werkzaam(KindId kind) {
        return toestemmingen.vanKind(kind).stream()
                .filter(beeld -> beeld.stand().werkt())
                .map(Toestemmingsbeeld::vraag)
                .toList();
    }
}
