package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.kring.aanmelden.domain.CodeResultaat.EmailBezet;
import nl.kring.aanmelden.domain.CodeResultaat.GeenEmail;
import nl.kring.aanmelden.domain.CodeResultaat.Gemaakt;
import nl.kring.aanmelden.domain.CodeResultaat.HeeftToegang;
import nl.kring.aanmelden.domain.Oudertoegang;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A code for a parent, from someone of the childcare of the child. */
@Controller
class OudertoegangController {
    private static final String PAD = "/kinderen/{kind}/ouders/{ouder}/toegang";
    private static final String NAV = "/kinderen";

    private final Oudertoegang oudertoegang;

    OudertoegangController(Oudertoegang oudertoegang) {
        this.oudertoegang = oudertoegang;
    }

    @GetMapping(PAD)
    String blad(@PathVariable String kind, @PathVariable String ouder, Actor actor, Schil schil, Model model) {
        var blad = oudertoegang.blad(actor, KindId.lees(kind), OuderId.lees(ouder));
        return toon(blad, Invoer.leeg(), schil, model);
    }

    /** Answers with the code itself, not with a redirect: the code is shown once and kept nowhere it could be read. */
    @PostMapping(PAD)
    String maakCode(
            @PathVariable String kind,
            @PathVariable String ouder,
            Actor actor,
            Schil schil,
            HttpServletResponse antwoord,
            Model model) {
        var blad = oudertoegang.blad(actor, KindId.lees(kind), OuderId.lees(ouder));
        return switch (oudertoegang.maakCode(actor, blad.kind(), blad.ouder())) {
            case Gemaakt gemaakt -> {
                model.addAttribute("naam", blad.oudernaam());
                model.addAttribute("gemaakt", gemaakt);
                model.addAttribute("terug", NAV + "/" + blad.kind());
                model.addAttribute("schil", schil.pagina("Code gemaakt", NAV));
                yield "aanmelden/code";
            }
            case GeenEmail _ -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                var zin = "Van deze ouder staat er geen e-mailadres in Kring. Daarmee meldt een ouder zich aan.";
                yield toon(blad, Invoer.leeg().metFout("", zin), schil, model);
            }
            case HeeftToegang _ -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                var zin =
                        "Deze ouder heeft al een eigen wachtwoord. Met een nieuwe code kan een ander als deze ouder antwoorden.";
                yield toon(blad, Invoer.leeg().metFout("", zin), schil, model);
            }
            case EmailBezet _ -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                var zin =
                        "Met dit e-mailadres meldt iemand anders zich aan. Elke ouder heeft een eigen e-mailadres nodig.";
                yield toon(blad, Invoer.leeg().metFout("", zin), schil, model);
            }
        };
    }

    private static String toon(Oudertoegang.Blad blad, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("blad", blad);
        model.addAttribute("invoer", invoer);
        model.addAttribute("schil", schil.pagina("Toegang voor " + blad.oudernaam(), NAV));
        return "aanmelden/ouder";
    }
}
