package nl.kring.toestemming.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.toestemming.Poging;
import nl.kring.toestemming.PogingId;
import nl.kring.toestemming.PogingNoteren;
import nl.kring.toestemming.ToestemmingBekijken;
import nl.kring.toestemming.ToestemmingId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Noting that somebody who decides too was tried to reach (DT3.G7). */
@Controller
class PogingController {
    private final PogingNoteren pogingen;
    private final ToestemmingBekijken bekijken;

    PogingController(PogingNoteren pogingen, ToestemmingBekijken bekijken) {
        this.pogingen = pogingen;
        this.bekijken = bekijken;
    }

    @PostMapping("/toestemmingen/{id}/pogingen")
    String poging(
            Actor actor,
            Schil schil,
            @PathVariable String id,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var vraag = ToestemmingId.lees(id);
        var velden = new Velden(Invoer.vanVerzoek(verzoek.getParameterMap()));
        noteer(actor, vraag, velden);
        if (velden.klopt()) {
            return "redirect:/toestemmingen/" + vraag;
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return ToestemmingController.toon(actor, schil, bekijken.bekijk(actor, vraag), velden.terug(), model);
    }

    private void noteer(Actor actor, ToestemmingId vraag, Velden velden) {
        var wie = Ids.lees(velden.waarde("wie"));
        if (wie.isEmpty()) {
            velden.fout("wie", "Kies wie je probeerde te bereiken.");
        }
        var hoe = velden.keuze("hoe", Poging.Hoe.class, "Kies hoe je het probeerde.");
        var dag = velden.dag("dag", "Vul de dag in, zoals 24-11-2026.");
        if (!velden.klopt()) {
            return;
        }
        var uitkomst = pogingen.noteer(
                actor,
                PogingId.lees(velden.waarde("id")),
                vraag,
                new OuderId(wie.orElseThrow()),
                hoe.orElseThrow(),
                dag.orElseThrow());
        switch (uitkomst) {
            case GENOTEERD -> {}
            case ANDERS_GENOTEERD ->
                velden.fout(
                        "",
                        "Met dit formulier noteerde je al iets anders. Dat staat er. Is dit een andere poging? Noteer die dan nog een keer.");
            case NIET_NODIG -> velden.fout("wie", "Deze ouder gaf al antwoord, of beslist niet meer mee.");
            case OP_VOOR_DE_VRAAG -> velden.fout("dag", "Deze dag is van voor de vraag. Kies een latere dag.");
            case OP_IN_DE_TOEKOMST -> velden.fout("dag", "Deze dag moet nog komen. Kies vandaag of eerder.");
        }
    }
}
