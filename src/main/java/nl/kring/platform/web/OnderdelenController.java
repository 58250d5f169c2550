package nl.kring.platform.web;

import nl.kring.platform.Installatie;
import nl.kring.platform.NietGevonden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sheet of all parts, for whoever builds a screen. Only where the people are invented. */
@Controller
class OnderdelenController {
    private final Installatie installatie;

    OnderdelenController(Installatie installatie) {
        this.installatie = installatie;
    }

    @GetMapping("/onderdelen")
    String onderdelen(Schil schil, Model model) {
        if (!installatie.isDemo()) {
            throw NietGevonden.of();
        }
        model.addAttribute("schil", schil.pagina("Onderdelen", ""));
        return "layout/onderdelen";
    }
}
