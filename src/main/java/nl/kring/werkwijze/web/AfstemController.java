package nl.kring.werkwijze.web;

import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Schil;
import nl.kring.werkwijze.Locatiewijkcoaches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The family's wijkcoach and the one of the location speak with each other (DT5.2). */
@Controller
class AfstemController {
    private final Locatiewijkcoaches collegas;

    AfstemController(Locatiewijkcoaches collegas) {
        this.collegas = collegas;
    }

    @GetMapping("/kinderen/{kindId}/afstemmen")
    String pagina(Actor actor, Schil schil, @PathVariable String kindId, Model model) {
        model.addAttribute("schil", schil.pagina("Afstemmen", "/kinderen"));
        model.addAttribute("blad", collegas.bekijk(actor, KindId.lees(kindId)));
        return "werkwijze/afstemmen";
    }

    @PostMapping("/kinderen/{kindId}/afstemmen")
    String afgestemd(Actor actor, @PathVariable String kindId) {
        var kind = KindId.lees(kindId);
        collegas.afgestemd(actor, kind);
        return "redirect:/kinderen/" + kind + "/afstemmen";
    }
}
