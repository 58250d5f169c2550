package nl.kring.toestemming;

import java.util.EnumSet;
import java.util.Set;

/** Who may turn to whom. Asked for and given one by one; a question may ask for both at once (DT3.1, DT3.2, AMB-15). */
public enum Richting {
    CONTACT_KOV_WIJKCOACH("de kinderopvang met de wijkcoach"),
    CONTACT_WIJKCOACH_KOV("de wijkcoach met de kinderopvang");

    private final String woorden;

    Richting(String woorden) {
        this.woorden = woorden;
    }

    public String woorden() {
        return woorden;
    }

    static Set<Richting> alle() {
        return EnumSet.allOf(Richting.class);
    }
}
