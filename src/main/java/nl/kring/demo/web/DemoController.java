package nl.kring.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kring.aanmelden.Sessies;
import nl.kring.demo.Demomens;
import nl.kring.demo.Demomensen;
import nl.kring.platform.Ids;
import nl.kring.platform.Installatie;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Schil;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signs in as one of the demo's people. Over data that is not demo data this page does not exist. */
@Controller
class DemoController {
    private final Installatie installatie;
    private final Sessies sessies;

    DemoController(Installatie installatie, Sessies sessies) {
        this.installatie = installatie;
        this.sessies = sessies;
    }

    @GetMapping("/demo")
    String mensen(Schil schil, Model model) {
        eisDemo();
        var groepen = Demomensen.alle().stream()
                .map(Demomens::groep)
                .distinct()
                .map(groep -> new Demogroep(
                        groep,
                        Demomensen.alle().stream()
                                .filter(mens -> mens.groep().equals(groep))
                                .toList()))
                .toList();
        model.addAttribute("schil", schil.pagina("Rondkijken", ""));
        model.addAttribute("groepen", groepen);
        return "demo/demo";
    }

    @PostMapping("/demo/{account}")
    String als(@PathVariable String account, HttpServletRequest vraag, HttpServletResponse antwoord) {
        eisDemo();
        var mens = Ids.lees(account).flatMap(Demomensen::metAccount).orElseThrow(NietGevonden::of);
        sessies.begin(mens.account(), vraag, antwoord);
        return "redirect:/";
    }

    private void eisDemo() {
        if (!installatie.isDemo()) {
            throw NietGevonden.of();
        }
    }
}
