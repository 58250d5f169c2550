package nl.kring.verzoek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.verzoek.MijnVerzoeken;
import nl.kring.verzoek.MijnVerzoeken.Resultaat;
import nl.kring.verzoek.MijnVerzoeken.Resultaat.AnderStaatEr;
import nl.kring.verzoek.MijnVerzoeken.Resultaat.Gevraagd;
import nl.kring.verzoek.MijnVerzoeken.Resultaat.TeVeelOpen;
import nl.kring.verzoek.VerzoekId;
import nl.kring.verzoek.Verzoeksoort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A parent asks to see, correct or remove, and reads what came of it. */
@Controller
class MijnVerzoekController {
    private static final String PAD = "/mijn/verzoeken";
    private static final int WOORDEN_HOOGSTENS = 2000;

    private final MijnVerzoeken verzoeken;

    MijnVerzoekController(MijnVerzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @GetMapping(PAD)
    String lijst(@RequestParam(defaultValue = "1") String bladzijde, Actor actor, Schil schil, Model model) {
        var lijst = verzoeken.lijst(actor, Verzoekregel.bladzijde(bladzijde));
        model.addAttribute("schil", schil.vertaald(schil.zeg("verzoek.vroeg"), PAD));
        model.addAttribute("regels", Verzoekregel.voorOuder(lijst, schil.woorden()));
        model.addAttribute("lijst", lijst);
        return "verzoek/mijnlijst";
    }

    @GetMapping(PAD + "/{id}")
    String toon(@PathVariable String id, Actor actor, Schil schil, Model model) {
        var blad = verzoeken.blad(actor, VerzoekId.lees(id));
        model.addAttribute("schil", schil.vertaald(schil.zeg("verzoek.vroeg"), PAD));
        model.addAttribute("blad", blad);
        return "verzoek/mijn";
    }

    @GetMapping(PAD + "/nieuw")
    String nieuw(@RequestParam(defaultValue = "") String kind, Actor actor, Schil schil, Model model) {
        var leeg = Invoer.van(Map.of("verzoek", VerzoekId.nieuw().toString(), "kind", kind));
        return formulier(verzoeken.kind(actor, KindId.lees(kind)), leeg, schil, model);
    }

    @PostMapping(PAD)
    String doe(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()), schil.woorden());
        var kind = KindId.lees(velden.waarde("kind"));
        var soort = velden.keuze("soort", Verzoeksoort.class, schil.zeg("verzoek.kies"));
        var woorden = velden.tekst("woorden", schil.zeg("verzoek.schrijf"), WOORDEN_HOOGSTENS);
        if (velden.klopt()) {
            var id = VerzoekId.lees(velden.waarde("verzoek"));
            if (gelukt(verzoeken.doe(actor, id, kind, soort.orElseThrow(), woorden), velden, schil.woorden())) {
                return "redirect:" + PAD + "/" + id;
            }
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return formulier(verzoeken.kind(actor, kind), opnieuw(velden.terug()), schil, model);
    }

    private static boolean gelukt(Resultaat resultaat, Velden velden, Woorden woorden) {
        switch (resultaat) {
            case Gevraagd _ -> {
                return true;
            }
            case AnderStaatEr ander ->
                velden.fout("", woorden.zeg("verzoek.anders", ander.eerder().woorden()));
            case TeVeelOpen veel -> velden.fout("", woorden.zeg("verzoek.teveel", veel.hoogstens()));
        }
        return false;
    }

    /** What is typed now is another request than the one that this form made before. */
    private static Invoer opnieuw(Invoer invoer) {
        return invoer.fouten().stream().anyMatch(fout -> fout.veld().isEmpty())
                ? invoer.metWaarde("verzoek", VerzoekId.nieuw().toString())
                : invoer;
    }

    private static String formulier(Kindbeeld kind, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.vertaald(schil.zeg("verzoek.kop"), PAD));
        model.addAttribute("kind", kind);
        model.addAttribute("invoer", invoer);
        model.addAttribute("soorten", soorten(schil.woorden()));
        return "verzoek/nieuw";
    }

    private static List<Keuze> soorten(Woorden woorden) {
        return Arrays.stream(Verzoeksoort.values())
                .map(soort -> new Keuze(soort.name(), soort.zin(woorden)))
                .toList();
    }
}
