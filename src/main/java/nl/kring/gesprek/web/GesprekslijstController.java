package nl.kring.gesprek.web;

import nl.kring.gesprek.MijnGesprekken;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Schil;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One's own talks. */
@Controller
class GesprekslijstController {
    private final MijnGesprekken gesprekken;

    GesprekslijstController(MijnGesprekken gesprekken) {
        this.gesprekken = gesprekken;
    }

    @GetMapping("/gesprekken")
    String lijst(Actor actor, Schil schil, Model model) {
        var lijst = gesprekken.lijst(actor);
        if (schil.ouder()) {
            model.addAttribute("schil", schil.vertaald(schil.zeg("menu.gesprekken"), GesprekController.NAV));
            model.addAttribute("lijst", lijst);
            return "gesprek/ouderlijst";
        }
        model.addAttribute("schil", schil.pagina("Gesprekken", GesprekController.NAV));
        model.addAttribute("komend", Agendaregel.van(lijst.komend(), lijst.vandaag()));
        model.addAttribute("geweest", Agendaregel.van(lijst.geweest(), lijst.vandaag()));
        return "gesprek/lijst";
    }
}
