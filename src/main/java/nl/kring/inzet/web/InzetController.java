package nl.kring.inzet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import nl.kring.inzet.Grondslag;
import nl.kring.inzet.InzetId;
import nl.kring.inzet.InzetRegistreren;
import nl.kring.inzet.InzetResultaat.NogNiet;
import nl.kring.inzet.InzetResultaat.Vastgelegd;
import nl.kring.inzet.Inzetformulier;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.traject.TrajectId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registering who helps, and that the help stops. */
@Controller
class InzetController {
    private final Inzetformulier formulier;
    private final InzetRegistreren registreren;
    private final Clock klok;

    InzetController(Inzetformulier formulier, InzetRegistreren registreren, Clock klok) {
        this.formulier = formulier;
        this.registreren = registreren;
        this.klok = klok;
    }

    @GetMapping("/trajecten/{traject}/inzet/nieuw")
    String nieuw(@PathVariable String traject, Actor actor, Schil schil, Model model) {
        var leeg = Invoer.van(Map.of(
                "inzet", InzetId.nieuw().toString(),
                "grondslag", Grondslag.VOORLIGGEND.name(),
                "plek", "LOCATIE",
                "van", Tijd.vandaag(klok).toString()));
        return toon(formulier.nieuw(actor, TrajectId.lees(traject)), leeg, schil, model);
    }

    @PostMapping("/trajecten/{traject}/inzet")
    String registreer(
            @PathVariable String traject,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var id = TrajectId.lees(traject);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var opdracht = Inzetvelden.lees(velden, id);
        if (opdracht.isPresent() && velden.klopt()) {
            switch (registreren.registreer(actor, opdracht.get())) {
                case Vastgelegd _ -> {
                    return "redirect:/trajecten/" + id + "#kring";
                }
                case NogNiet nog -> nog.bezwaren().forEach(bezwaar -> Inzetvelden.zeg(velden, bezwaar));
            }
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(formulier.nieuw(actor, id), velden.terug(), schil, model);
    }

    /** What stopping means, before it is done: there is no way back. */
    @GetMapping("/inzetten/{inzet}/beeindigen")
    String stopt(@PathVariable String inzet, Actor actor, Schil schil, Model model) {
        model.addAttribute("stop", formulier.stop(actor, InzetId.lees(inzet)));
        model.addAttribute("schil", schil.pagina("Hulp stopt", "/kinderen"));
        return "inzet/stoppen";
    }

    @PostMapping("/inzetten/{inzet}/beeindigen")
    String beeindig(@PathVariable String inzet, Actor actor) {
        return "redirect:/trajecten/"
                + registreren.beeindig(actor, InzetId.lees(inzet)).id() + "#hulp";
    }

    private static String toon(Inzetformulier.Nieuw nieuw, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Hulp vastleggen", "/kinderen"));
        model.addAttribute("nieuw", nieuw);
        model.addAttribute("invoer", invoer);
        model.addAttribute("keuzes", Inzetvelden.keuzes(nieuw));
        return "inzet/nieuw";
    }
}
