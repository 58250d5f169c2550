package nl.kring.organisatie.web;

import gg.jte.Content;
import java.util.Locale;
import nl.kring.kringbeeld.Haar;
import nl.kring.kringbeeld.Organisatiesoort;
import nl.kring.kringbeeld.Portret;
import nl.kring.organisatie.Wand.Gezicht;

/** The drawn portrait of somebody on the wall, ready for a template; the drawing escapes every text itself. */
public final class Portretbeeld {
    private Portretbeeld() {}

    public static Content van(Gezicht gezicht, Haar haar) {
        var soort = Organisatiesoort.valueOf(gezicht.soort().vorm().toUpperCase(Locale.ROOT));
        var svg =
                Portret.svg("portret-" + gezicht.id() + "-" + gezicht.soort().vorm(), soort, gezicht.initialen(), haar);
        return uit -> uit.writeContent(svg);
    }
}
