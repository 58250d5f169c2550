package nl.kring.werkwijze.web;

import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Schil;
import nl.kring.werkwijze.Planboek;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan in plain language, for everyone: every rule that Kring follows, under its id, and each rule on a page of its own. */
@Controller
class PlanController {
    private static final String NAV = "/plan";

    private final Planboek planboek;

    PlanController(Planboek planboek) {
        this.planboek = planboek;
    }

    @GetMapping("/plan")
    String plan(Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Het plan in gewone taal", NAV));
        model.addAttribute("plan", planboek.plan());
        return "werkwijze/plan";
    }

    @GetMapping("/plan/regels/{regel}")
    String regel(@PathVariable String regel, Schil schil, Model model) {
        var pagina = planboek.regel(regel).orElseThrow(NietGevonden::of);
        model.addAttribute("schil", schil.pagina("Regel " + pagina.regel().id(), NAV));
        model.addAttribute("pagina", pagina);
        return "werkwijze/regel";
    }
}
