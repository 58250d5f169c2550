package nl.kring.toegang;

import static nl.kring.platform.Functie.PROJECTLEIDER;
import static nl.kring.platform.Functie.WERKGROEP;

import java.util.Set;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;

/** Acts for the whole city, around no child: each asks for a function of today (docs/rechten.md). */
public enum Stadshandeling {
    REGELS_BEKIJKEN("de regels van de werkwijze en hun versies bekijken", PROJECTLEIDER, WERKGROEP),
    REGELS_VOORSTELLEN("regels van de werkwijze veranderen en voorstellen", PROJECTLEIDER, WERKGROEP),
    REGELS_GOEDKEUREN("een voorstel van iemand anders goedkeuren", PROJECTLEIDER, WERKGROEP),
    ERVARINGEN_BEKIJKEN("ervaringen met de werkwijze lezen", PROJECTLEIDER, WERKGROEP),
    ERVARINGEN_BEANTWOORDEN("ervaringen met de werkwijze beantwoorden", PROJECTLEIDER, WERKGROEP),
    WERKAFSPRAAK_BEKIJKEN("zien wie de werkafspraak heeft getekend", PROJECTLEIDER),
    WERKAFSPRAAK_UITGEVEN("een nieuwe werkafspraak uitgeven", PROJECTLEIDER);

    private final String woorden;
    private final Set<Functie> functies;

    Stadshandeling(String woorden, Functie... functies) {
        this.woorden = woorden;
        this.functies = Set.of(functies);
    }

    public String woorden() {
        return woorden;
    }

    /** Who may, one of these is enough; the database looks by itself (organisatie.werkt_als). */
    public Set<Functie> functies() {
        return functies;
    }

    /** For a screen that offers it; the door is {@link Toegang#eis(Actor, Stadshandeling)}. */
    public boolean magDoor(Actor actor) {
        return functies.stream().anyMatch(actor::heeft);
    }
}
