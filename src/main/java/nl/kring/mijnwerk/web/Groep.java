package nl.kring.mijnwerk.web;

import java.util.List;
import nl.kring.platform.Telwoord;
import nl.kring.platform.web.StapKaart;

/**
 * One heap of steps under its heading. Public for its template.
 *
 * @param tot until when, as in "tot en met zondag 29 november"; empty where the heading says it all
 */
public record Groep(String id, String naam, String tot, List<StapKaart> kaarten) {
    public Groep {
        kaarten = List.copyOf(kaarten);
    }

    /** "drie stappen", and from eleven on in figures; then until when. */
    public String telling() {
        var stappen = Telwoord.van(kaarten.size()) + (kaarten.size() == 1 ? " stap" : " stappen");
        return tot.isEmpty() ? stappen : stappen + ", " + tot;
    }
}
