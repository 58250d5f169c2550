package nl.kring.kind;

import java.util.List;
import nl.kring.logboek.Logboek;
import nl.kring.organisatie.Collega;
import nl.kring.organisatie.Collegas;
import nl.kring.organisatie.Locatie;
import nl.kring.organisatie.Locaties;
import nl.kring.organisatie.Zoekterm;
import nl.kring.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds children, locations and colleagues by a part of the name. Each child found leaves a line in the logbook. */
@Service
public class Zoeken {
    static final int HOOGSTENS = 25;

    private final Kindregels regels;
    private final Locaties locaties;
    private final Collegas collegas;
    private final Logboek logboek;

    Zoeken(Kindregels regels, Locaties locaties, Collegas collegas, Logboek logboek) {
        this.regels = regels;
        this.locaties = locaties;
        this.collegas = collegas;
        this.logboek = logboek;
    }

    /** @param meerKinderen how many children more there are than shown */
    public record Uitslag(List<Kindregel> kinderen, int meerKinderen, List<Locatie> locaties, List<Collega> collegas) {
        public static final Uitslag LEEG = new Uitslag(List.of(), 0, List.of(), List.of());

        public Uitslag {
            kinderen = List.copyOf(kinderen);
            locaties = List.copyOf(locaties);
            collegas = List.copyOf(collegas);
        }

        public boolean isLeeg() {
            return kinderen.isEmpty() && locaties.isEmpty() && collegas.isEmpty();
        }
    }

    @Transactional
    public Uitslag zoek(Actor actor, Zoekterm term) {
        var deel = regels.zoek(term, HOOGSTENS);
        logboek.gezienInLijst(
                actor, "KIND_ZOEKEN", deel.regels().stream().map(Kindregel::id).toList());
        return new Uitslag(
                deel.regels(),
                deel.totaal() - deel.regels().size(),
                locaties.zoek(term, HOOGSTENS),
                collegas.zoek(term, HOOGSTENS));
    }
}
