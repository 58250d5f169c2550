package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.kring.aanmelden.domain.CodeResultaat.EmailBezet;
import nl.kring.aanmelden.domain.CodeResultaat.GeenEmail;
import nl.kring.aanmelden.domain.CodeResultaat.Gemaakt;
import nl.kring.aanmelden.domain.CodeResultaat.HeeftToegang;
import nl.kring.aanmelden.domain.Ouderherstel;
import nl.kring.aanmelden.domain.Toegangsbeheer;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who of the colleagues can sign in; giving a code, closing an account. For beheerders. */
@Controller
class ToegangController {
    private static final String PAD = "/beheer/toegang";

    private final Toegangsbeheer beheer;
    private final Ouderherstel herstel;

    ToegangController(Toegangsbeheer beheer, Ouderherstel herstel) {
        this.beheer = beheer;
        this.herstel = herstel;
    }

    @GetMapping(PAD)
    String lijst(Actor actor, Schil schil, Model model) {
        model.addAttribute("medewerkers", beheer.medewerkers(actor));
        model.addAttribute("ouders", herstel.vragen(actor));
        model.addAttribute("schil", schil.pagina("Toegang", PAD));
        return "aanmelden/toegang";
    }

    @GetMapping(PAD + "/{medewerker}")
    String medewerker(@PathVariable String medewerker, Actor actor, Schil schil, Model model) {
        return toon(Invoer.leeg(), MedewerkerId.lees(medewerker), actor, schil, model);
    }

    /** Answers with the code itself, not with a redirect: the code is shown once and kept nowhere it could be read. */
    @PostMapping(PAD + "/{medewerker}/code")
    String maakCode(
            @PathVariable String medewerker, Actor actor, Schil schil, HttpServletResponse antwoord, Model model) {
        var wie = MedewerkerId.lees(medewerker);
        return switch (beheer.maakCode(actor, wie)) {
            case Gemaakt gemaakt -> {
                model.addAttribute("naam", beheer.medewerker(actor, wie).naam());
                model.addAttribute("gemaakt", gemaakt);
                model.addAttribute("terug", PAD);
                model.addAttribute("schil", schil.pagina("Code gemaakt", PAD));
                yield "aanmelden/code";
            }
            case GeenEmail _ -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                var zin = "Van deze collega staat er geen e-mailadres in Kring. Daarmee meldt iemand zich aan.";
                yield toon(Invoer.leeg().metFout("", zin), wie, actor, schil, model);
            }
            case HeeftToegang _ -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield toon(Invoer.leeg().metFout("", "Deze collega heeft al toegang."), wie, actor, schil, model);
            }
            case EmailBezet _ -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                var zin =
                        "Met dit e-mailadres meldt iemand anders zich aan. Elke collega heeft een eigen e-mailadres nodig.";
                yield toon(Invoer.leeg().metFout("", zin), wie, actor, schil, model);
            }
        };
    }

    @PostMapping(PAD + "/{medewerker}/sluiten")
    String sluit(@PathVariable String medewerker, Actor actor) {
        var wie = MedewerkerId.lees(medewerker);
        beheer.sluit(actor, wie);
        return "redirect:" + PAD + "/" + wie;
    }

    private String toon(Invoer invoer, MedewerkerId wie, Actor actor, Schil schil, Model model) {
        var medewerker = beheer.medewerker(actor, wie);
        model.addAttribute("medewerker", medewerker);
        model.addAttribute("zelf", wie.waarde().equals(actor.persoon()));
        model.addAttribute("invoer", invoer);
        model.addAttribute("schil", schil.pagina("Toegang van " + medewerker.roepnaam(), PAD));
        return "aanmelden/medewerker";
    }
}
