package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page, and where one lands after it. */
@Controller
class AanmeldController {

    @GetMapping("/aanmelden")
    String aanmelden(Schil schil, HttpServletRequest vraag, Model model) {
        var invoer = vraag.getParameter("fout") == null
                ? Invoer.leeg()
                : Invoer.leeg().metFout("naam", schil.zeg("aanmeld.fout"));
        model.addAttribute("schil", schil.vertaald(schil.zeg("aanmeld.titel"), ""));
        model.addAttribute("invoer", invoer);
        model.addAttribute("afgemeld", vraag.getParameter("afgemeld") != null);
        model.addAttribute("klaar", vraag.getParameter("klaar") != null);
        return "aanmelden/aanmelden";
    }

    @GetMapping("/")
    String begin(Actor actor, Schil schil) {
        return actor.isOuder()
                ? "redirect:/mijn"
                : "redirect:" + schil.navigatie().getFirst().href();
    }
}
