package nl.kring.mijnwerk.web;

import java.util.List;
import nl.kring.platform.web.StapKaart;

/**
 * One heap of steps under its heading. Public for its template.
 *
 * @param tot until when, as in "tot en met zondag 29 november"; empty where the heading says it all
 */
public record Groep(String id, String naam, String tot, List<StapKaart> kaarten) {
    private static final String[] WOORDEN = {
        "",
        "één stap",
        "twee stappen",
        "drie stappen",
        "vier stappen",
        "vijf stappen",
        "zes stappen",
        "zeven stappen",
        "acht stappen",
        "negen stappen",
        "tien stappen"
    };

    public Groep {
        kaarten = List.copyOf(kaarten);
    }

    /** "drie stappen", and from eleven on in figures; then until when. */
    public String telling() {
        var stappen = kaarten.size() < WOORDEN.length ? WOORDEN[kaarten.size()] : kaarten.size() + " stappen";
        return tot.isEmpty() ? stappen : stappen + ", " + tot;
    }
}
