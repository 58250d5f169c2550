package nl.kring.inzage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.kring.inzage.LogboekDoorzoeken;
import nl.kring.organisatie.Zoekterm;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The logbook of the municipality. A name is posted, so that none comes into an address; a search has ids and days in it. */
@Controller
class LogboekController {
    private static final String PAD = "/logboek";
    private static final String INVOER = "invoer";
    private static final String BLAD = "inzage/logboek";

    private final LogboekDoorzoeken doorzoeken;
    private final Clock klok;

    LogboekController(LogboekDoorzoeken doorzoeken, Clock klok) {
        this.doorzoeken = doorzoeken;
        this.klok = klok;
    }

    @ModelAttribute
    void blad(Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Logboek", PAD));
        model.addAttribute("periode", Logperiode.standaard(Tijd.vandaag(klok)));
        model.addAttribute(INVOER, Invoer.leeg());
        model.addAttribute("gevonden", List.of());
        model.addAttribute("bladzijde", null);
        model.addAttribute("oordeel", null);
    }

    @GetMapping(PAD)
    String toon(Actor actor, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        doorzoeken.open(actor);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var gelezen = Logvragen.lees(velden, Tijd.vandaag(klok));
        if (gelezen.isEmpty() && velden.klopt()) {
            return BLAD;
        }
        model.addAttribute(INVOER, velden.terug());
        if (gelezen.isEmpty()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return BLAD;
        }
        model.addAttribute(
                "periode", new Logperiode(gelezen.get().van(), gelezen.get().tot()));
        model.addAttribute("bladzijde", doorzoeken.zoek(actor, gelezen.get()));
        return BLAD;
    }

    @PostMapping(PAD)
    String zoek(Actor actor, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        doorzoeken.open(actor);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var term = Zoekterm.van(velden.regel("naam", "Typ eerst een naam.", Zoekterm.HOOGSTENS));
        if (velden.klopt() && term.isEmpty()) {
            velden.fout("naam", "Typ minstens twee letters.");
        }
        model.addAttribute(INVOER, velden.terug());
        if (term.isEmpty() || !velden.klopt()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return BLAD;
        }
        model.addAttribute("gevonden", doorzoeken.mensen(actor, term.get()));
        return BLAD;
    }

    @PostMapping(PAD + "/controle")
    String controleer(Actor actor, Model model) {
        model.addAttribute("oordeel", doorzoeken.controleer(actor));
        return BLAD;
    }
}
