package nl.kring.regels.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.regels.versie.ConceptMaken;
import nl.kring.regels.versie.VerschilBekijken;
import nl.kring.regels.versie.VersieId;
import nl.kring.regels.versie.WerkwijzeBekijken;
import nl.kring.regels.versie.WerkwijzeBekijken.Overzicht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** All versions, what is different in one, and the start of a draft. */
@Controller
class WerkwijzeController {
    private final WerkwijzeBekijken bekijken;
    private final VerschilBekijken verschillen;
    private final ConceptMaken maken;

    WerkwijzeController(WerkwijzeBekijken bekijken, VerschilBekijken verschillen, ConceptMaken maken) {
        this.bekijken = bekijken;
        this.verschillen = verschillen;
        this.maken = maken;
    }

    @GetMapping("/werkwijze")
    String overzicht(Actor actor, Schil schil, Model model) {
        model.addAttribute("overzicht", bekijken.overzicht(actor));
        model.addAttribute("laadtPlan", actor.heeft(Functie.PROJECTLEIDER));
        model.addAttribute("schil", schil.pagina("De werkwijze", Adres.NAV));
        return "regels/overzicht";
    }

    @GetMapping("/werkwijze/nieuw")
    String formulier(Actor actor, Schil schil, Model model) {
        var overzicht = bekijken.overzicht(actor);
        return toon(
                overzicht,
                Invoer.van(Map.of("id", VersieId.nieuw().toString(), "basis", String.valueOf(overzicht.stad()))),
                schil,
                model);
    }

    @PostMapping("/werkwijze")
    String maak(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var titel = velden.regel("titel", "Geef het concept een titel.", 120);
        if (!velden.waarde("basis").matches("[1-9][0-9]{0,5}")) {
            velden.fout("basis", "Kies met welke versie je begint.");
        }
        if (!velden.klopt()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return toon(bekijken.overzicht(actor), velden.terug(), schil, model);
        }
        var nummer =
                maken.maak(actor, VersieId.lees(velden.waarde("id")), titel, Integer.parseInt(velden.waarde("basis")));
        return "redirect:" + Adres.van(nummer);
    }

    @GetMapping("/werkwijze/{versie}/verschil")
    String verschil(@PathVariable String versie, Actor actor, Schil schil, Model model) {
        model.addAttribute("blad", verschillen.bekijk(actor, Adres.nummer(versie)));
        model.addAttribute("schil", schil.pagina("Wat verandert er?", Adres.NAV));
        return "regels/verschil";
    }

    private static String toon(Overzicht overzicht, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Een concept beginnen", Adres.NAV));
        model.addAttribute("invoer", invoer);
        model.addAttribute("versies", keuzes(overzicht));
        return "regels/nieuw";
    }

    private static List<Keuze> keuzes(Overzicht overzicht) {
        return overzicht.goedgekeurd().stream()
                .map(versie -> new Keuze(
                        String.valueOf(versie.nummer()),
                        "Versie %d: %s%s"
                                .formatted(
                                        versie.nummer(),
                                        versie.titel(),
                                        versie.nummer() == overzicht.stad() ? " (geldt nu in de stad)" : "")))
                .toList();
    }
}
