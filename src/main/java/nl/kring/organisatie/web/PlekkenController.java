package nl.kring.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.LocatieId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.inrichten.InrichtResultaat;
import nl.kring.organisatie.inrichten.InrichtResultaat.NogNiet;
import nl.kring.organisatie.inrichten.InrichtResultaat.Toegevoegd;
import nl.kring.organisatie.inrichten.Inrichting;
import nl.kring.organisatie.inrichten.Inrichting.Overzicht;
import nl.kring.organisatie.inrichten.NieuweGroep;
import nl.kring.organisatie.inrichten.PlekkenInrichten;
import nl.kring.organisatie.inrichten.Werkplek;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Organisations, locations and groups, for the beheerder: what there is, and adding one. */
@Controller
class PlekkenController {
    static final String PAD = "/beheer/organisaties";

    private final Inrichting inrichting;
    private final PlekkenInrichten inrichten;

    PlekkenController(Inrichting inrichting, PlekkenInrichten inrichten) {
        this.inrichting = inrichting;
        this.inrichten = inrichten;
    }

    @GetMapping(PAD)
    String overzicht(Actor actor, Schil schil, Model model) {
        model.addAttribute("overzicht", inrichting.overzicht(actor));
        model.addAttribute("schil", schil.pagina("Organisaties en locaties", PAD));
        return "organisatie/beheer/overzicht";
    }

    @GetMapping(PAD + "/nieuw")
    String nieuweOrganisatie(Actor actor, Schil schil, Model model) {
        inrichting.overzicht(actor);
        var leeg = Invoer.van(Map.of("id", OrganisatieId.nieuw().toString()));
        return toonOrganisatie(leeg, schil, model);
    }

    @PostMapping(PAD)
    String maakOrganisatie(
            Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        inrichting.overzicht(actor);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var nieuw = Plekvelden.organisatie(velden);
        if (nieuw.isPresent() && gelukt(inrichten.voegToe(actor, nieuw.get()), velden)) {
            return "redirect:" + PAD;
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toonOrganisatie(velden.terug(), schil, model);
    }

    private static String toonOrganisatie(Invoer invoer, Schil schil, Model model) {
        model.addAttribute("invoer", invoer);
        model.addAttribute("soorten", Plekvelden.soorten());
        model.addAttribute("schil", schil.pagina("Een organisatie toevoegen", PAD));
        return "organisatie/beheer/organisatie";
    }

    @GetMapping("/beheer/locaties/nieuw")
    String nieuweLocatie(Actor actor, Schil schil, Model model) {
        var leeg = Invoer.van(Map.of("id", LocatieId.nieuw().toString(), "ve", "NEE"));
        return toonLocatie(inrichting.overzicht(actor), leeg, schil, model);
    }

    @PostMapping("/beheer/locaties")
    String maakLocatie(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var overzicht = inrichting.overzicht(actor);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var nieuw = Plekvelden.locatie(velden, overzicht);
        if (nieuw.isPresent() && gelukt(inrichten.voegToe(actor, nieuw.get()), velden)) {
            return "redirect:" + PAD + "#" + nieuw.get().id();
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toonLocatie(overzicht, velden.terug(), schil, model);
    }

    private static String toonLocatie(Overzicht overzicht, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("invoer", invoer);
        model.addAttribute("houders", Plekvelden.houders(overzicht));
        model.addAttribute("wijken", Plekvelden.wijken(overzicht));
        model.addAttribute("schil", schil.pagina("Een locatie toevoegen", PAD));
        return "organisatie/beheer/locatie";
    }

    @GetMapping("/beheer/locaties/{locatie}/groepen/nieuw")
    String nieuweGroep(@PathVariable String locatie, Actor actor, Schil schil, Model model) {
        var leeg = Invoer.van(Map.of("id", GroepId.nieuw().toString(), "ve", "NEE"));
        return toonGroep(plek(actor, locatie), leeg, schil, model);
    }

    @PostMapping("/beheer/locaties/{locatie}/groepen")
    String maakGroep(
            @PathVariable String locatie,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var plek = plek(actor, locatie);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        Optional<NieuweGroep> nieuw = Plekvelden.groep(velden, plek.locatie());
        if (nieuw.isPresent() && gelukt(inrichten.voegToe(actor, nieuw.get()), velden)) {
            return "redirect:" + PAD + "#" + plek.locatie();
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toonGroep(plek, velden.terug(), schil, model);
    }

    private Werkplek plek(Actor actor, String locatie) {
        var id = LocatieId.lees(locatie);
        return inrichting.overzicht(actor).locaties().stream()
                .filter(plek -> plek.locatie().equals(id))
                .findFirst()
                .orElseThrow(NietGevonden::of);
    }

    private static String toonGroep(Werkplek plek, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("invoer", invoer);
        model.addAttribute("plek", plek);
        model.addAttribute("schil", schil.pagina("Een groep toevoegen", PAD));
        return "organisatie/beheer/groep";
    }

    private static boolean gelukt(InrichtResultaat resultaat, Velden velden) {
        return switch (resultaat) {
            case Toegevoegd _ -> true;
            case NogNiet nog -> {
                Collegavelden.zeg(velden, nog.bezwaar());
                yield false;
            }
        };
    }
}
