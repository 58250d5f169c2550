package nl.kring.mijn;

import java.util.List;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.toestemming.OpenVraag;
import nl.kring.toestemming.OpenVragen;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingsvraag;
import org.springframework.stereotype.Component;

/** What was asked about sharing, and what is shared now. */
@Component
class Deelblok {
    private final OpenVragen open;
    private final Toestemmingen toestemmingen;

    Deelblok(OpenVragen open, Toestemmingen toestemmingen) {
        this.open = open;
        this.toestemmingen = toestemmingen;
    }

    List<OpenVraag> open(Actor ouder, KindId kind) {
        return open.teBeantwoorden(ouder).stream()
                .filter(vraag -> vraag.kind().equals(kind))
                .toList();
    }

    List<Toestemmingsvraag> werkzaam(KindId kind) {
        return toestemmingen.vanKind(kind).stream()
                .filter(beeld -> beeld.stand().werkt())
                .map(Toestemmingsbeeld::vraag)
                .toList();
    }
}
