package nl.kring.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages for everyone, without data: help, accessibility, privacy. */
@Controller
class VastePaginas {

    @GetMapping("/hulp")
    String hulp(Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Hulp", ""));
        return "vast/hulp";
    }

    @GetMapping("/toegankelijkheid")
    String toegankelijkheid(Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Toegankelijkheid", ""));
        return "vast/toegankelijkheid";
    }

    @GetMapping("/privacy")
    String privacy(Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Privacy en bewaren", ""));
        return "vast/privacy";
    }
}
