package nl.kring.kind.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.kring.kind.BijwerkResultaat;
import nl.kring.kind.BijwerkResultaat.InmiddelsGewijzigd;
import nl.kring.kind.BijwerkResultaat.NogNiet;
import nl.kring.kind.BijwerkResultaat.Vastgelegd;
import nl.kring.kind.KindBekijken;
import nl.kring.kind.PlaatsingBijwerken;
import nl.kring.kind.Taal;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A child's page, and recording there what was told or asked later. */
@Controller
class KindController {
    private static final String NAV = "/kinderen";

    private final KindBekijken bekijken;
    private final PlaatsingBijwerken bijwerken;
    private final Clock klok;

    KindController(KindBekijken bekijken, PlaatsingBijwerken bijwerken, Clock klok) {
        this.bekijken = bekijken;
        this.bijwerken = bijwerken;
        this.klok = klok;
    }

    @GetMapping("/kinderen/{kind}")
    String kind(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String geplaatst,
            @RequestParam(required = false) @Nullable String aangepast,
            Actor actor,
            Schil schil,
            Model model) {
        model.addAttribute("netGeplaatst", geplaatst != null);
        model.addAttribute("aangepast", aangepast != null);
        var nieuw = Invoer.leeg().metWaarde("uitleg-taal", Taal.NL.name());
        return toon(actor, KindId.lees(kind), nieuw, schil, model);
    }

    @PostMapping("/kinderen/{kind}/uitleg")
    String uitleg(
            @PathVariable String kind,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var id = KindId.lees(kind);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var uitleg = Uitlegvelden.lees(velden);
        if (uitleg.isPresent() && velden.klopt()) {
            var resultaat = bijwerken.legUitlegVast(actor, id, uitleg.get());
            if (gelukt(resultaat, velden)) {
                return terug(id);
            }
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(actor, id, velden.terug(), schil, model);
    }

    @PostMapping("/kinderen/{kind}/wijkcoachvraag")
    String wijkcoachvraag(
            @PathVariable String kind,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var id = KindId.lees(kind);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var gekozen = velden.keuze("vraag", Wijkcoachvraag.class, "Kies wat de ouders zeiden.");
        var vorig = velden.keuzeOfLeeg("vorig", Wijkcoachvraag.class);
        if (gekozen.isPresent()) {
            var resultaat = bijwerken.beantwoord(actor, id, gekozen.get(), vorig.orElse(null));
            if (gelukt(resultaat, velden)) {
                return terug(id);
            }
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(actor, id, velden.terug(), schil, model);
    }

    private static boolean gelukt(BijwerkResultaat resultaat, Velden velden) {
        return switch (resultaat) {
            case Vastgelegd _ -> true;
            case NogNiet nog -> {
                nog.bezwaren().stream()
                        .map(bezwaar -> Plaatsingszinnen.zin(bezwaar, Invoer.leeg()))
                        .forEach(fout -> velden.fout(fout.veld(), fout.zin()));
                yield false;
            }
            case InmiddelsGewijzigd _ -> {
                velden.fout(
                        "",
                        "Een collega legde dit net vast. Hieronder staat wat er nu staat. Klopt dat niet? Overleg dan even.");
                yield false;
            }
        };
    }

    private static String terug(KindId id) {
        return "redirect:" + NAV + "/" + id + "#bij-de-plaatsing";
    }

    private String toon(Actor actor, KindId id, Invoer invoer, Schil schil, Model model) {
        var blad = bekijken.bekijk(actor, id, schil.woorden());
        model.addAttribute("blad", blad);
        if (schil.ouder()) {
            model.addAttribute("schil", schil.vertaald(blad.kind().roepnaam(), ""));
            model.addAttribute("vandaag", Tijd.vandaag(klok));
            return "kind/ouder";
        }
        model.addAttribute("schil", schil.pagina(blad.kind().roepnaam(), NAV));
        model.addAttribute("invoer", invoer);
        model.addAttribute("vandaag", Tijd.vandaag(klok));
        if (!model.containsAttribute("netGeplaatst")) {
            model.addAttribute("netGeplaatst", false);
        }
        return "kind/kind";
    }
}
