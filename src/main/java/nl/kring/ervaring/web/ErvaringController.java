package nl.kring.ervaring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.ervaring.ErvaringGeven;
import nl.kring.ervaring.ErvaringGeven.Formulier;
import nl.kring.ervaring.ErvaringId;
import nl.kring.ervaring.Ervaringsoort;
import nl.kring.ervaring.GeefErvaring;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Telling what one notices about a rule, and what became of what one told. */
@Controller
class ErvaringController {
    static final String PAD = "/ervaringen";
    private static final int HOOGSTENS = 500;
    private static final String HELE_STAD = "STAD";

    private final ErvaringGeven geven;

    ErvaringController(ErvaringGeven geven) {
        this.geven = geven;
    }

    @GetMapping(PAD + "/mijn")
    String mijn(Actor actor, Schil schil, Model model) {
        model.addAttribute("ervaringen", geven.mijn(actor));
        model.addAttribute("schil", schil.pagina("Mijn ervaringen", ""));
        return "ervaring/mijn";
    }

    @GetMapping(PAD + "/nieuw")
    String nieuw(@RequestParam(defaultValue = "") String regel, Actor actor, Schil schil, Model model) {
        var formulier = geven.formulier(actor, regel);
        var leeg = Invoer.van(Map.of("id", ErvaringId.nieuw().toString(), "regel", regel));
        return toon(formulier, leeg, schil, model);
    }

    @PostMapping(PAD + "/nieuw")
    String geef(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var formulier = geven.formulier(actor, velden.waarde("regel"));
        var ervaring = lees(velden, formulier);
        if (ervaring.isPresent()) {
            geven.geef(actor, ervaring.get());
            return "redirect:" + PAD + "/mijn";
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(formulier, velden.terug(), schil, model);
    }

    private static Optional<GeefErvaring> lees(Velden velden, Formulier formulier) {
        var id = ErvaringId.lees(velden.waarde("id"));
        var soort = velden.keuze("soort", Ervaringsoort.class, "Kies hoe het met deze regel gaat.");
        var woorden = velden.tekst("woorden", "Vertel in een paar woorden wat je merkt.", HOOGSTENS);
        var gebieden = formulier.gebieden();
        var gebied = gebieden.size() == 1 ? gebieden.getFirst().code() : velden.waarde("gebied");
        if (gebieden.size() > 1
                && !gebied.equals(HELE_STAD)
                && gebieden.stream().noneMatch(eigen -> eigen.code().equals(gebied))) {
            velden.fout("gebied", "Kies in welk gebied je dit merkt.");
        }
        return velden.klopt()
                ? Optional.of(new GeefErvaring(
                        id,
                        formulier.regel().regel(),
                        soort.orElseThrow(),
                        woorden,
                        gebieden.isEmpty() || gebied.equals(HELE_STAD) ? null : gebied))
                : Optional.empty();
    }

    private static String toon(Formulier formulier, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Jouw ervaring", ""));
        model.addAttribute("formulier", formulier);
        model.addAttribute("invoer", invoer);
        model.addAttribute(
                "soorten",
                Arrays.stream(Ervaringsoort.values())
                        .map(soort -> new Keuze(soort.name(), soort.woord(), soort.zin()))
                        .toList());
        model.addAttribute(
                "gebieden",
                Stream.concat(
                                formulier.gebieden().stream().map(gebied -> new Keuze(gebied.code(), gebied.naam())),
                                Stream.of(new Keuze(HELE_STAD, "overal waar ik werk")))
                        .toList());
        return "ervaring/nieuw";
    }
}
