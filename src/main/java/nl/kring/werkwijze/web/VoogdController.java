package nl.kring.werkwijze.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import nl.kring.werkwijze.MaatregelBekijken;
import nl.kring.werkwijze.MaatregelResultaat;
import nl.kring.werkwijze.MaatregelVastleggen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page about a voogd or gezinsvoogd around a child, and what is recorded there. */
@Controller
class VoogdController {
    private final MaatregelBekijken bekijken;
    private final MaatregelVastleggen vastleggen;

    VoogdController(MaatregelBekijken bekijken, MaatregelVastleggen vastleggen) {
        this.bekijken = bekijken;
        this.vastleggen = vastleggen;
    }

    @GetMapping("/kinderen/{kindId}/voogd")
    String pagina(Actor actor, Schil schil, @PathVariable String kindId, Model model) {
        return toon(actor, schil, KindId.lees(kindId), Voogdvelden.leeg(), model);
    }

    @PostMapping("/kinderen/{kindId}/voogd")
    String legVast(
            Actor actor,
            Schil schil,
            @PathVariable String kindId,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var kind = KindId.lees(kindId);
        var velden = new Velden(Invoer.vanVerzoek(verzoek.getParameterMap()));
        var resultaat = Voogdvelden.lees(velden, kind).map(opdracht -> vastleggen.legVast(actor, opdracht));
        return klaar(actor, schil, kind, velden, resultaat, antwoord, model);
    }

    @PostMapping("/kinderen/{kindId}/voogd/weten")
    String wijkcoachWeetHet(
            Actor actor,
            Schil schil,
            @PathVariable String kindId,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var kind = KindId.lees(kindId);
        var velden = new Velden(Invoer.vanVerzoek(verzoek.getParameterMap()));
        var wat = Voogdvelden.wat(velden);
        var resultaat = vastleggen.wijkcoachWeetHet(actor, kind, wat.id(), wat.versie());
        return klaar(actor, schil, kind, velden, Optional.of(resultaat), antwoord, model);
    }

    @PostMapping("/kinderen/{kindId}/voogd/einde")
    String einde(
            Actor actor,
            Schil schil,
            @PathVariable String kindId,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var kind = KindId.lees(kindId);
        var velden = new Velden(Invoer.vanVerzoek(verzoek.getParameterMap()));
        var tot = velden.dag("laatste", "Kies de laatste dag.");
        var notitie = velden.tekstOfLeeg("notitie", Voogdvelden.TEKST_HOOGSTENS);
        var wat = Voogdvelden.wat(velden);
        var resultaat = velden.klopt()
                ? tot.map(dag -> vastleggen.beeindig(actor, kind, wat.id(), wat.versie(), dag, notitie))
                : Optional.<MaatregelResultaat>empty();
        return klaar(actor, schil, kind, velden, resultaat, antwoord, model);
    }

    @PostMapping("/kinderen/{kindId}/voogd/besluit")
    String besluit(
            Actor actor,
            Schil schil,
            @PathVariable String kindId,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var kind = KindId.lees(kindId);
        var velden = new Velden(Invoer.vanVerzoek(verzoek.getParameterMap()));
        var terug = velden.keuze("terug", Voogdvelden.JaNee.class, "Kies ja of nee.");
        var reden = velden.tekst("reden", "Schrijf op waarom.", Voogdvelden.TEKST_HOOGSTENS);
        var wat = Voogdvelden.wat(velden);
        var resultaat = velden.klopt()
                ? terug.map(keuze ->
                        vastleggen.beslis(actor, kind, wat.id(), wat.versie(), keuze == Voogdvelden.JaNee.JA, reden))
                : Optional.<MaatregelResultaat>empty();
        return klaar(actor, schil, kind, velden, resultaat, antwoord, model);
    }

    @PostMapping("/kinderen/{kindId}/voogd/nagekeken")
    String nagekeken(Actor actor, @PathVariable String kindId) {
        var kind = KindId.lees(kindId);
        vastleggen.nagekeken(actor, kind);
        return terugNaar(kind);
    }

    private String klaar(
            Actor actor,
            Schil schil,
            KindId kind,
            Velden velden,
            Optional<MaatregelResultaat> resultaat,
            HttpServletResponse antwoord,
            Model model) {
        if (resultaat.filter(MaatregelResultaat.Vastgelegd.class::isInstance).isPresent()) {
            return terugNaar(kind);
        }
        resultaat
                .map(Voogdvelden::fouten)
                .orElse(List.<Veldfout>of())
                .forEach(fout -> velden.fout(fout.veld(), fout.zin()));
        if (resultaat.isEmpty()) {
            bekijken.eisVastleggen(actor, kind);
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(actor, schil, kind, velden.terug(), model);
    }

    private String toon(Actor actor, Schil schil, KindId kind, Invoer invoer, Model model) {
        model.addAttribute("schil", schil.pagina("Voogd of gezinsvoogd", actor.isOuder() ? "" : "/kinderen"));
        model.addAttribute("blad", bekijken.bekijk(actor, kind));
        model.addAttribute("invoer", invoer);
        return "werkwijze/voogd";
    }

    private static String terugNaar(KindId kind) {
        return "redirect:/kinderen/" + kind + "/voogd";
    }
}
