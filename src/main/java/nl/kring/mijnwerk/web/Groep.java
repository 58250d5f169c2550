package nl.kring.mijnwerk.web;

import java.util.List;
import nl.kring.platform.web.StapKaart;

/** One heap of steps under its heading. Public for its template. */
public record Groep(String id, String naam, List<StapKaart> kaarten) {
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

    /** "drie stappen", and from eleven on in figures. */
    public String telling() {
        return kaarten.size() < WOORDEN.length ? WOORDEN[kaarten.size()] : kaarten.size() + " stappen";
    }
}
