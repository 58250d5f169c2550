package nl.kring.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.inrichten.CollegaInrichten;
import nl.kring.organisatie.inrichten.InrichtResultaat;
import nl.kring.organisatie.inrichten.InrichtResultaat.NogNiet;
import nl.kring.organisatie.inrichten.InrichtResultaat.Toegevoegd;
import nl.kring.organisatie.inrichten.Inrichting;
import nl.kring.organisatie.inrichten.Inrichting.Overzicht;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a colleague, or a function of one, for the beheerder. Afterwards one gives access, on the page of this colleague. */
@Controller
class CollegaController {
    private static final String NAV = "/beheer/toegang";

    private final Inrichting inrichting;
    private final CollegaInrichten inrichten;
    private final Clock klok;

    CollegaController(Inrichting inrichting, CollegaInrichten inrichten, Clock klok) {
        this.inrichting = inrichting;
        this.inrichten = inrichten;
        this.klok = klok;
    }

    @GetMapping("/beheer/collegas/nieuw")
    String nieuweCollega(Actor actor, Schil schil, Model model) {
        return toonCollega(inrichting.overzicht(actor), leeg(), schil, model);
    }

    private Invoer leeg() {
        return Invoer.van(Map.of(
                "id", MedewerkerId.nieuw().toString(),
                "functie-id", Ids.nieuw().toString(),
                "van", Tijd.vandaag(klok).toString()));
    }

    @PostMapping("/beheer/collegas")
    String maakCollega(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var overzicht = inrichting.overzicht(actor);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var nieuw = Collegavelden.collega(velden, overzicht);
        if (nieuw.isPresent() && gelukt(inrichten.voegToe(actor, nieuw.get()), velden)) {
            return "redirect:" + NAV + "/" + nieuw.get().id();
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toonCollega(overzicht, velden.terug(), schil, model);
    }

    private static String toonCollega(Overzicht overzicht, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("invoer", invoer);
        model.addAttribute("keuzes", Collegavelden.keuzes(overzicht));
        model.addAttribute("schil", schil.pagina("Een collega toevoegen", NAV));
        return "organisatie/beheer/collega";
    }

    @GetMapping("/beheer/collegas/{medewerker}/functies/nieuw")
    String nieuweFunctie(@PathVariable String medewerker, Actor actor, Schil schil, Model model) {
        return toonFunctie(MedewerkerId.lees(medewerker), leeg(), actor, schil, model);
    }

    @PostMapping("/beheer/collegas/{medewerker}/functies")
    String geefFunctie(
            @PathVariable String medewerker,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var wie = MedewerkerId.lees(medewerker);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var nieuw = Collegavelden.functie(velden, inrichting.overzicht(actor));
        if (nieuw.isPresent() && gelukt(inrichten.geefFunctie(actor, wie, nieuw.get()), velden)) {
            return "redirect:" + NAV + "/" + wie;
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toonFunctie(wie, velden.terug(), actor, schil, model);
    }

    private String toonFunctie(MedewerkerId wie, Invoer invoer, Actor actor, Schil schil, Model model) {
        var naam = inrichting.naamVan(actor, wie);
        model.addAttribute("invoer", invoer);
        model.addAttribute("naam", naam);
        model.addAttribute("wie", wie);
        model.addAttribute("keuzes", Collegavelden.keuzes(inrichting.overzicht(actor)));
        model.addAttribute("schil", schil.pagina("Een functie voor " + naam, NAV));
        return "organisatie/beheer/functie";
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
