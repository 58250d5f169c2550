package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kring.aanmelden.domain.EersteKeer;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Making a password with a code, for staff and parents alike. */
@Controller
class EersteKeerController {
    private static final int CODE_HOOGSTENS = 40;
    private static final int EMAIL_HOOGSTENS = 320;

    private final EersteKeer eersteKeer;

    EersteKeerController(EersteKeer eersteKeer) {
        this.eersteKeer = eersteKeer;
    }

    @GetMapping("/eerste-keer")
    String vraag(Schil schil, Model model) {
        return toon(Invoer.leeg(), schil, model);
    }

    @PostMapping("/eerste-keer")
    String zet(Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()), schil.woorden());
        var email = velden.regel("email", schil.zeg("code.vulemail"), EMAIL_HOOGSTENS);
        var code = velden.regel("code", schil.zeg("code.vulcode"), CODE_HOOGSTENS);
        var wachtwoord = Wachtwoordvelden.lees(velden, List.of(email), schil.woorden());
        if (velden.klopt() && !eersteKeer.zetWachtwoord(email, code, wachtwoord, vraag.getRemoteAddr())) {
            velden.fout("code", schil.zeg("code.kloptniet"));
        }
        if (velden.klopt()) {
            return "redirect:/aanmelden?klaar";
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(velden.terug(), schil, model);
    }

    private static String toon(Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.vertaald(schil.zeg("code.titel"), ""));
        model.addAttribute("invoer", invoer);
        return "aanmelden/eerstekeer";
    }
}
