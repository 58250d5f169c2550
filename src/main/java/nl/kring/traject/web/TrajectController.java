package nl.kring.traject.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.traject.ActieId;
import nl.kring.traject.Afloop;
import nl.kring.traject.Afspreken;
import nl.kring.traject.OpenTraject;
import nl.kring.traject.TrajectAfronden;
import nl.kring.traject.TrajectId;
import nl.kring.traject.TrajectOpenen;
import nl.kring.traject.Trajectformulier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening a traject with the parents' question, ticking actions off, and ending it. */
@Controller
class TrajectController {
    private static final String NAV = "/kinderen";
    private static final int HULPVRAAG_HOOGSTENS = 4000;
    private static final int TOELICHTING_HOOGSTENS = 2000;

    private final Trajectformulier formulier;
    private final TrajectOpenen openen;
    private final TrajectAfronden afronden;
    private final Afspreken afspreken;

    TrajectController(Trajectformulier formulier, TrajectOpenen openen, TrajectAfronden afronden, Afspreken afspreken) {
        this.formulier = formulier;
        this.openen = openen;
        this.afronden = afronden;
        this.afspreken = afspreken;
    }

    @GetMapping("/kinderen/{kind}/traject/nieuw")
    String nieuw(@PathVariable String kind, Actor actor, Schil schil, Model model) {
        var opening = formulier.opening(actor, KindId.lees(kind));
        if (opening.loopt().isPresent()) {
            return "redirect:/trajecten/" + opening.loopt().get();
        }
        var leeg = Invoer.van(Map.of("traject", TrajectId.nieuw().toString()));
        return toon(opening, leeg, schil, model);
    }

    @PostMapping("/kinderen/{kind}/traject")
    String open(
            @PathVariable String kind,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var opening = formulier.opening(actor, KindId.lees(kind));
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var velden = new Velden(invoer);
        var hulpvraag = velden.tekst(
                "hulpvraag", "Schrijf op wat de ouders vragen, in hun eigen woorden.", HULPVRAAG_HOOGSTENS);
        if (!velden.klopt()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return toon(opening, velden.terug(), schil, model);
        }
        var van = opening.kind().gezag().stream()
                .map(ouder -> ouder.id())
                .filter(ouder -> ouder.toString().equals(invoer.waarde("van")))
                .findFirst();
        var id = openen.open(
                actor,
                new OpenTraject(
                        TrajectId.lees(invoer.waarde("traject")),
                        opening.kind().id(),
                        opening.kind().plaats().id(),
                        hulpvraag,
                        van.orElse(null)));
        return "redirect:/trajecten/" + id;
    }

    private static String toon(Trajectformulier.Opening opening, Invoer invoer, Schil schil, Model model) {
        var kind = opening.kind();
        model.addAttribute("schil", schil.pagina("Traject openen voor " + kind.roepnaam(), NAV));
        model.addAttribute("kind", kind);
        model.addAttribute("invoer", invoer);
        model.addAttribute(
                "ouders",
                kind.gezag().stream()
                        .map(ouder -> new Keuze(
                                ouder.id().toString(),
                                ouder.roepnaam(),
                                ouder.relatie().woord()))
                        .toList());
        return "traject/openen";
    }

    @PostMapping("/acties/{actie}/afvinken")
    String vinkAf(@PathVariable String actie, Actor actor) {
        return "redirect:/trajecten/" + afspreken.vinkAf(actor, ActieId.lees(actie)) + "#afspraken";
    }

    @GetMapping("/trajecten/{traject}/afronden")
    String slot(@PathVariable String traject, Actor actor, Schil schil, Model model) {
        return toonSlot(formulier.slot(actor, TrajectId.lees(traject)), Invoer.leeg(), schil, model);
    }

    @PostMapping("/trajecten/{traject}/afronden")
    String rondAf(
            @PathVariable String traject,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var id = TrajectId.lees(traject);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var afloop = velden.keuze("afloop", Afloop.class, "Kies hoe het traject eindigt.");
        var toelichting = velden.tekstOfLeeg("toelichting", TOELICHTING_HOOGSTENS);
        if (afloop.isEmpty() || !velden.klopt()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return toonSlot(formulier.slot(actor, id), velden.terug(), schil, model);
        }
        afronden.rondAf(actor, id, afloop.get(), toelichting);
        return "redirect:/trajecten/" + id;
    }

    private static String toonSlot(Trajectformulier.Slot slot, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Traject afronden", NAV));
        model.addAttribute("slot", slot);
        model.addAttribute("invoer", invoer);
        model.addAttribute(
                "aflopen",
                Arrays.stream(Afloop.values())
                        .map(afloop -> new Keuze(afloop.name(), afloop.woorden()))
                        .toList());
        return "traject/afronden";
    }
}
