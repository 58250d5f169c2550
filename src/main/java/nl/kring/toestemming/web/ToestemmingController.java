package nl.kring.toestemming.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.AntwoordId;
import nl.kring.toestemming.AntwoordResultaat;
import nl.kring.toestemming.ToestemmingAntwoorden;
import nl.kring.toestemming.ToestemmingBekijken;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.toestemming.ToestemmingNoteren;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A question, as the parents answer it and as professionals see it. */
@Controller
class ToestemmingController {
    private final ToestemmingBekijken bekijken;
    private final ToestemmingAntwoorden antwoorden;
    private final ToestemmingNoteren noteren;

    ToestemmingController(ToestemmingBekijken bekijken, ToestemmingAntwoorden antwoorden, ToestemmingNoteren noteren) {
        this.bekijken = bekijken;
        this.antwoorden = antwoorden;
        this.noteren = noteren;
    }

    @GetMapping("/toestemmingen/{id}")
    String vraag(Actor actor, Schil schil, @PathVariable String id, Model model) {
        return toon(actor, schil, bekijken.bekijk(actor, ToestemmingId.lees(id)), Invoer.leeg(), model);
    }

    /** A parent's own answer: one press on a button. */
    @PostMapping("/toestemmingen/{id}/antwoord")
    String antwoord(
            Actor actor,
            Schil schil,
            @PathVariable String id,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var vraag = ToestemmingId.lees(id);
        var getypt = Invoer.vanVerzoek(verzoek.getParameterMap());
        var velden = new Velden(getypt);
        var ja = Bereikvelden.ja(velden, getypt);
        var gekozen = velden.keuzeOfLeeg("antwoord", Antwoord.class);
        var resultaat = velden.klopt()
                ? gekozen.map(keuze -> antwoorden.antwoord(actor, vraag, keuze, ja))
                : Optional.<AntwoordResultaat>empty();
        if (resultaat.isPresent() && Noteerwoorden.gelukt(resultaat.get())) {
            return terugNaar(vraag);
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var dossier = bekijken.bekijk(actor, vraag);
        var fouten = resultaat
                .map(uitkomst -> Noteerwoorden.voorOuder(uitkomst, dossier, schil.woorden()))
                .orElseGet(() -> List.of(
                        velden.klopt()
                                ? new Veldfout("", schil.zeg("fout.kies"))
                                : new Veldfout("tot", schil.zeg("fout.dag", "24-11-2026"))));
        return toon(actor, schil, dossier, getypt.metFouten(fouten), model);
    }

    /** A professional writes down what a parent answered. */
    @PostMapping("/toestemmingen/{id}/noteren")
    String noteer(
            Actor actor,
            Schil schil,
            @PathVariable String id,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var vraag = ToestemmingId.lees(id);
        var getypt = Invoer.vanVerzoek(verzoek.getParameterMap());
        var formulier = Noteerformulier.lees(getypt, vraag);
        var resultaat = formulier.opdracht().map(opdracht -> noteren.noteer(actor, opdracht));
        if (resultaat.filter(Noteerwoorden::gelukt).isPresent()) {
            return terugNaar(vraag);
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var dossier = bekijken.bekijk(actor, vraag);
        return toon(actor, schil, dossier, opnieuw(formulier, resultaat, dossier), model);
    }

    /** Everything that was typed, what needs repair, and the newest answers as now seen. */
    private static Invoer opnieuw(
            Noteerformulier formulier, Optional<AntwoordResultaat> resultaat, Vraagdossier dossier) {
        return formulier
                .invoer()
                .metFouten(resultaat
                        .map(uitkomst -> Noteerwoorden.fouten(uitkomst, dossier))
                        .orElseGet(List::of));
    }

    static String toon(Actor actor, Schil schil, Vraagdossier dossier, Invoer invoer, Model model) {
        model.addAttribute("dossier", dossier);
        if (!actor.isOuder()) {
            model.addAttribute("schil", schil.pagina("Contact met een wijkcoach", "/kinderen"));
            model.addAttribute(
                    "invoer", isLeeg(invoer) ? gevuld(dossier.beeld().vraag().bereik()) : invoer);
            return "toestemming/vraag";
        }
        var tekst = new Ouderwoorden(schil.woorden(), dossier);
        model.addAttribute("schil", schil.vertaald(tekst.vraag(), ""));
        model.addAttribute("tekst", tekst);
        var mijn = Oudervraag.van(dossier, new OuderId(actor.persoon()), schil.woorden());
        model.addAttribute("mijn", mijn);
        model.addAttribute("invoer", isLeeg(invoer) && mijn.ja() ? gevuld(mijn.keuze()) : invoer);
        return "toestemming/ouder";
    }

    private static boolean isLeeg(Invoer invoer) {
        return invoer.waarden().isEmpty() && !invoer.heeftFouten();
    }

    /** The form as it opens: for a professional as it was asked, for a parent as was given. Nothing is ticked for who gave nothing yet. */
    private static Invoer gevuld(nl.kring.toestemming.Bereik bereik) {
        return Bereikvelden.gevuld(bereik, Map.of("id", AntwoordId.nieuw().toString()));
    }

    private static String terugNaar(ToestemmingId vraag) {
        return "redirect:/toestemmingen/" + vraag;
    }
}
