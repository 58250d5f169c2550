package nl.kring.organisatie.web;

import java.time.Clock;
import nl.kring.organisatie.LocatieId;
import nl.kring.organisatie.WieIsWie;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Schil;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who is who: all locations, and the board of one, on the screen and on one sheet of paper. */
@Controller
class WieIsWieController {
    private static final String NAV = "/wie-is-wie";

    private final WieIsWie wieIsWie;
    private final Clock klok;

    WieIsWieController(WieIsWie wieIsWie, Clock klok) {
        this.wieIsWie = wieIsWie;
        this.klok = klok;
    }

    @GetMapping("/wie-is-wie")
    String overzicht(Actor actor, Schil schil, Model model) {
        model.addAttribute("locaties", wieIsWie.overzicht(actor));
        if (schil.ouder()) {
            model.addAttribute("schil", schil.vertaald(schil.zeg("locaties.kop"), ""));
            return "organisatie/ouderlocaties";
        }
        model.addAttribute("schil", schil.pagina("Wie is wie", NAV));
        return "organisatie/overzicht";
    }

    @GetMapping("/wie-is-wie/{locatie}")
    String wand(@PathVariable String locatie, Schil schil, Model model) {
        var wand = wieIsWie.wand(LocatieId.lees(locatie));
        model.addAttribute("wand", wand);
        if (schil.ouder()) {
            model.addAttribute("schil", schil.vertaald(schil.zeg("wand.kop"), ""));
            return "organisatie/ouderwand";
        }
        model.addAttribute(
                "schil", schil.pagina("Wie is wie bij " + wand.locatie().naam(), NAV));
        model.addAttribute("vandaag", Tijd.vandaag(klok));
        return "organisatie/wand";
    }
}
