package nl.kring.dossier.web;

import java.util.List;
import nl.kring.dossier.DossierLezen;
import nl.kring.platform.Actor;
import nl.kring.platform.web.NavItem;
import nl.kring.platform.web.Schil;
import nl.kring.traject.TrajectId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a traject. */
@Controller
class DossierController {
    private final DossierLezen lezen;

    DossierController(DossierLezen lezen) {
        this.lezen = lezen;
    }

    @GetMapping("/trajecten/{traject}")
    String toon(@PathVariable String traject, Actor actor, Schil schil, Model model) {
        var dossier = lezen.lees(actor, TrajectId.lees(traject), schil.woorden());
        model.addAttribute("dossier", dossier);
        if (schil.ouder()) {
            model.addAttribute("schil", schil.vertaald(dossier.kind().roepnaam(), ""));
            return "dossier/ouder";
        }
        model.addAttribute("schil", schil.pagina(dossier.kind().roepnaam(), "/kinderen"));
        model.addAttribute("pad", List.of(new NavItem("/mijn-werk", "Mijn werk")));
        return "dossier/dossier";
    }
}
