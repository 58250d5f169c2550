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
    static final String LATER = "later";
    private static final int OPEN_HOOGSTENS = 3;

    public Groep {
        kaarten = List.copyOf(kaarten);
    }

    /** A long list of what can wait is folded, so that today stays in sight on a phone. */
    public boolean dicht() {
        return id.equals(LATER) && kaarten.size() > OPEN_HOOGSTENS;
    }

    /** "drie stappen", and from eleven on in figures; then until when. */
    public String telling() {
        var stappen = Telwoord.van(kaarten.size()) + (kaarten.size() == 1 ? " stap" : " stappen");
        return tot.isEmpty() ? stappen : stappen + ", " + tot;
    }
}
