package nl.kring.kind.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kring.kind.KindPlaatsen;
import nl.kring.kind.Kindregel;
import nl.kring.kind.LijktOp;
import nl.kring.kind.PlaatsKind;
import nl.kring.kind.PlaatsingResultaat.Geplaatst;
import nl.kring.kind.PlaatsingResultaat.NogNiet;
import nl.kring.kind.Plaatsingsruimte;
import nl.kring.kind.Plaatsingsruimte.Ruimte;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Placing a child: the form, and the gentle question whether this child is perhaps here already. */
@Controller
class PlaatsenController {
    private final Plaatsingsruimte ruimte;
    private final KindPlaatsen plaatsen;
    private final LijktOp lijktOp;

    PlaatsenController(Plaatsingsruimte ruimte, KindPlaatsen plaatsen, LijktOp lijktOp) {
        this.ruimte = ruimte;
        this.plaatsen = plaatsen;
        this.lijktOp = lijktOp;
    }

    @GetMapping("/kinderen/nieuw")
    String nieuw(Actor actor, Schil schil, Model model) {
        var plekken = plekken(actor);
        return toon(plekken, Plaatsingsvelden.nieuw(plekken), List.of(), schil, model);
    }

    @PostMapping("/kinderen")
    String plaats(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var plekken = plekken(actor);
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var velden = new Plaatsingsvelden(invoer);
        var opdracht = velden.lees();
        if (opdracht.isPresent()) {
            var gelijken = nogNietGezien(actor, opdracht.get(), invoer);
            if (!gelijken.isEmpty()) {
                return toon(plekken, invoer, gelijken, schil, model);
            }
            switch (plaatsen.plaats(actor, opdracht.get())) {
                case Geplaatst geplaatst -> {
                    // the (gezins)voogd comes with the placement, where there is one to tell of (DT4.4, BSL-25)
                    return "redirect:/kinderen/" + geplaatst.kind()
                            + (invoer.gekozen("voogd", "JA") ? "/voogd" : "?geplaatst");
                }
                case NogNiet nog ->
                    nog.bezwaren().stream()
                            .map(bezwaar -> Plaatsingszinnen.zin(bezwaar, invoer))
                            .forEach(fout -> velden.velden().fout(fout.veld(), fout.zin()));
            }
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(plekken, velden.velden().terug(), List.of(), schil, model);
    }

    private List<Kindregel> nogNietGezien(Actor actor, PlaatsKind opdracht, Invoer invoer) {
        var gelijken = lijktOp.zoek(
                actor, opdracht.kind(), opdracht.roepnaam(), opdracht.achternaam(), opdracht.geboortedatum());
        var gezien = Plaatsingsvelden.gezien(invoer);
        return gelijken.stream().allMatch(kind -> gezien.contains(kind.id().toString())) ? List.of() : gelijken;
    }

    /** While typing: a few words when such a child is here already, and nothing in any other case. */
    @PostMapping("/kinderen/lijkt-op")
    String lijktOp(Actor actor, HttpServletRequest vraag, Model model) {
        plekken(actor);
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var velden = new Velden(invoer);
        var kind = KindId.lees(invoer.waarde("kind"));
        var roepnaam = velden.regel("roepnaam", "", Plaatsingsvelden.NAAM_HOOGSTENS);
        var achternaam = velden.regel("achternaam", "", Plaatsingsvelden.NAAM_HOOGSTENS);
        var geboren = velden.dag("geboortedatum", "");
        List<Kindregel> gelijken = velden.klopt() && geboren.isPresent()
                ? lijktOp.zoek(actor, kind, roepnaam, achternaam, geboren.get())
                : List.of();
        model.addAttribute("gelijken", gelijken);
        model.addAttribute("bevestig", false);
        return "kind/lijktop";
    }

    private Ruimte plekken(Actor actor) {
        var plekken = ruimte.van(actor);
        if (plekken.isLeeg()) {
            throw NietGevonden.of();
        }
        return plekken;
    }

    private String toon(Ruimte plekken, Invoer invoer, List<Kindregel> gelijken, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Een kind plaatsen", "/kinderen"));
        model.addAttribute("invoer", invoer);
        model.addAttribute("keuzes", Plaatsingskeuzes.van(plekken));
        model.addAttribute("gelijken", gelijken);
        model.addAttribute("gezien", Plaatsingsvelden.gezien(invoer));
        return "kind/plaatsen";
    }
}
