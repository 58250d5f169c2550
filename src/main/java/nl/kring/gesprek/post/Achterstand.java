package nl.kring.gesprek.post;

import java.util.List;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.gebeurtenis.Openstaand;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;

/** The work that Kring has yet to do, for the beheerder. */
@Service
public class Achterstand {
    private static final String HANDELING = "WERK_BEKIJKEN";

    private final Toegang toegang;
    private final Openstaand openstaand;

    Achterstand(Toegang toegang, Openstaand openstaand) {
        this.toegang = toegang;
        this.openstaand = openstaand;
    }

    public List<Openstaand.Werk> werk(Actor actor) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, HANDELING);
        return openstaand.werk(actor);
    }

    public void opnieuw(Actor actor, UUID id) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, HANDELING);
        openstaand.opnieuw(actor, id);
    }
}
