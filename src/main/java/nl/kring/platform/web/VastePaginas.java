package nl.kring.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages for everyone, without data: help, accessibility, privacy. */
@Controller
class VastePaginas {
    /** In the demo: a number that does not exist. */
    private static final String DEMO_TELEFOON = "026 000 00 00";

    private final String telefoon;

    VastePaginas(@Value("${kring.hulp.telefoon:}") String telefoon) {
        this.telefoon = telefoon.strip();
    }

    @GetMapping("/hulp")
    String hulp(Schil schil, Model model) {
        model.addAttribute("schil", schil.vertaald(schil.zeg("voet.hulp"), ""));
        model.addAttribute("telefoon", telefoon.isEmpty() && schil.demo() ? DEMO_TELEFOON : telefoon);
        return "vast/hulp";
    }

    @GetMapping("/toegankelijkheid")
    String toegankelijkheid(Schil schil, Model model) {
        model.addAttribute("schil", schil.vertaald(schil.zeg("voet.toegankelijk"), ""));
        return "vast/toegankelijkheid";
    }

    @GetMapping("/privacy")
    String privacy(Schil schil, Model model) {
        model.addAttribute("schil", schil.vertaald(schil.zeg("voet.privacy"), ""));
        return "vast/privacy";
    }
}
