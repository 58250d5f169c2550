package nl.kring.ervaring.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kring.ervaring.ErvaringId;
import nl.kring.ervaring.ErvaringenBehandelen;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The experiences for the werkgroep: counts per rule and gebied, and each of one rule with its answer. */
@Controller
class WerkgroepController {
    private static final String PAD = ErvaringController.PAD;
    private static final int HOOGSTENS = 1000;
    private static final String AL_BEANTWOORD =
            "Iemand anders uit de werkgroep gaf intussen antwoord. Wat je typte, staat hieronder en is niet bewaard.";

    private final ErvaringenBehandelen behandelen;

    WerkgroepController(ErvaringenBehandelen behandelen) {
        this.behandelen = behandelen;
    }

    @GetMapping(PAD)
    String overzicht(Actor actor, Schil schil, Model model) {
        model.addAttribute("tellingen", behandelen.overzicht(actor));
        model.addAttribute("schil", schil.pagina("Ervaringen met de regels", PAD));
        return "ervaring/overzicht";
    }

    @GetMapping(PAD + "/regel")
    String regel(@RequestParam(defaultValue = "") String regel, Actor actor, Schil schil, Model model) {
        return toon(actor, regel, "", Invoer.leeg(), schil, model);
    }

    @PostMapping(PAD + "/{ervaring}/antwoord")
    String antwoord(
            @PathVariable String ervaring,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var id = ErvaringId.lees(ervaring);
        behandelen.eis(actor, id);
        var woorden = velden.tekst("woorden", "Schrijf wat de werkgroep ervan vindt of ermee doet.", HOOGSTENS);
        if (velden.klopt()) {
            if (behandelen.beantwoord(actor, id, woorden)) {
                return terug(velden, id);
            }
            velden.fout("", AL_BEANTWOORD);
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(actor, velden.waarde("regel"), id.toString(), velden.terug(), schil, model);
    }

    @PostMapping(PAD + "/{ervaring}/gevolg")
    String gevolg(
            @PathVariable String ervaring,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var id = ErvaringId.lees(ervaring);
        behandelen.eis(actor, id);
        var versie = velden.waarde("versie").strip();
        if (versie.matches("[1-9]\\d{0,5}")) {
            behandelen.leiddeTot(actor, id, Integer.parseInt(versie));
            return terug(velden, id);
        }
        velden.fout("versie", "Vul het nummer van de versie in.");
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(actor, velden.waarde("regel"), id.toString(), velden.terug(), schil, model);
    }

    private static String terug(Velden velden, ErvaringId id) {
        return "redirect:" + PAD + "/regel?regel=" + UriUtils.encodeQueryParam(velden.waarde("regel"), UTF_8) + "#"
                + id;
    }

    private String toon(Actor actor, String regel, String bij, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("blad", behandelen.over(actor, regel));
        model.addAttribute("bij", bij);
        model.addAttribute("invoer", invoer);
        model.addAttribute("schil", schil.pagina("Ervaringen met " + regel, PAD));
        return "ervaring/regel";
    }
}
