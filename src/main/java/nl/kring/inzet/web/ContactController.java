package nl.kring.inzet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import nl.kring.inzet.ContactRegistreren;
import nl.kring.inzet.ContactRegistreren.Resultaat.AndereWeg;
import nl.kring.inzet.ContactRegistreren.Resultaat.DagKanNiet;
import nl.kring.inzet.ContactRegistreren.Resultaat.Vastgelegd;
import nl.kring.inzet.Contactsoort;
import nl.kring.inzet.InzetId;
import nl.kring.inzet.Inzetformulier;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Noting a contact that took place: two choices and done. */
@Controller
class ContactController {
    private final Inzetformulier formulier;
    private final ContactRegistreren registreren;
    private final Clock klok;

    ContactController(Inzetformulier formulier, ContactRegistreren registreren, Clock klok) {
        this.formulier = formulier;
        this.registreren = registreren;
        this.klok = klok;
    }

    @GetMapping("/inzetten/{inzet}/contact")
    String nieuw(@PathVariable String inzet, Actor actor, Schil schil, Model model) {
        var leeg = Invoer.van(Map.of(
                "contact", Ids.nieuw().toString(), "op", Tijd.vandaag(klok).toString()));
        return toon(formulier.contact(actor, InzetId.lees(inzet)), leeg, schil, model);
    }

    @PostMapping("/inzetten/{inzet}/contact")
    String registreer(
            @PathVariable String inzet,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var id = InzetId.lees(inzet);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var op = velden.dag("op", "Kies de dag van het contact.");
        var hoe = velden.keuze("hoe", Contactsoort.class, "Kies hoe het contact was.");
        if (op.isPresent() && hoe.isPresent()) {
            var contact = Ids.lees(velden.waarde("contact")).orElseThrow(NietGevonden::of);
            switch (registreren.registreer(actor, id, contact, op.get(), hoe.get())) {
                case Vastgelegd vastgelegd -> {
                    return "redirect:/trajecten/" + vastgelegd.traject() + "#hulp";
                }
                case AndereWeg anders -> velden.fout("", anders.omweg().zin());
                case DagKanNiet _ ->
                    velden.fout("op", "Op deze dag kan het niet geweest zijn. Kies een dag waarop de hulp al liep.");
            }
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(formulier.contact(actor, id), velden.terug(), schil, model);
    }

    private static String toon(Inzetformulier.Contact contact, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Contact vastleggen", "/kinderen"));
        model.addAttribute("contact", contact);
        model.addAttribute("invoer", invoer);
        model.addAttribute(
                "soorten",
                Arrays.stream(Contactsoort.values())
                        .map(soort -> new Keuze(soort.name(), soort.woord()))
                        .toList());
        return "inzet/contact";
    }
}
