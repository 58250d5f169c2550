package nl.kring.kind.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.kring.kind.Kinderlijst;
import nl.kring.kind.Zoeken;
import nl.kring.organisatie.Zoekterm;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of children, and searching. What is searched for is posted, so that no name comes to stand in an address. */
@Controller
class KinderenController {
    private static final String NAV = "/kinderen";
    private static final String ZOEK = "zoek";

    private final Kinderlijst lijst;
    private final Zoeken zoeken;
    private final Clock klok;

    KinderenController(Kinderlijst lijst, Zoeken zoeken, Clock klok) {
        this.lijst = lijst;
        this.zoeken = zoeken;
        this.klok = klok;
    }

    @GetMapping(NAV)
    String lijst(
            @RequestParam(name = "bladzijde", required = false) @Nullable String nummer,
            Actor actor,
            Schil schil,
            Model model) {
        if (actor.isOuder()) {
            return "redirect:/mijn";
        }
        var bladzijde = lijst.bladzijde(actor, getal(nummer));
        if (bladzijde.voorbijHetEinde()) {
            return "redirect:" + NAV;
        }
        model.addAttribute("schil", schil.pagina("Kinderen", NAV));
        model.addAttribute("bladzijde", bladzijde);
        model.addAttribute("vandaag", Tijd.vandaag(klok));
        return "kind/lijst";
    }

    private static int getal(@Nullable String tekst) {
        return tekst != null && tekst.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(tekst) : 1;
    }

    /** Where a search leads after signing in again: an empty box. */
    @GetMapping("/kinderen/zoeken")
    String zoekvak(Actor actor, Schil schil, Model model) {
        return toon(actor, Invoer.leeg(), Zoeken.Uitslag.LEEG, schil, model);
    }

    @PostMapping("/kinderen/zoeken")
    String zoek(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var term = Zoekterm.van(velden.regel(ZOEK, "Typ eerst een naam.", Zoekterm.HOOGSTENS));
        if (velden.klopt() && term.isEmpty()) {
            velden.fout(ZOEK, "Typ minstens twee letters.");
        }
        if (term.isEmpty() || !velden.klopt()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return toon(actor, velden.terug(), Zoeken.Uitslag.LEEG, schil, model);
        }
        return toon(actor, velden.terug(), zoeken.zoek(actor, term.get()), schil, model);
    }

    /** A parent has one child and needs no search. */
    private String toon(Actor actor, Invoer invoer, Zoeken.Uitslag uitslag, Schil schil, Model model) {
        if (actor.isOuder()) {
            throw NietGevonden.of();
        }
        model.addAttribute("schil", schil.pagina("Zoeken", NAV));
        model.addAttribute("invoer", invoer);
        model.addAttribute("uitslag", uitslag);
        model.addAttribute("vandaag", Tijd.vandaag(klok));
        return "kind/zoeken";
    }
}
