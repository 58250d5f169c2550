package nl.kring.toestemming.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.toestemming.ToestemmingVragen;
import nl.kring.toestemming.VraagResultaat;
import nl.kring.toestemming.Vraagvoorbereiding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Asking the parents about contact with a wijkcoach: on a page of its own, or in a panel beside the traject. */
@Controller
class NieuweVraagController {
    private final ToestemmingVragen vragen;

    NieuweVraagController(ToestemmingVragen vragen) {
        this.vragen = vragen;
    }

    @GetMapping("/kinderen/{kindId}/toestemming/nieuw")
    String formulier(
            Actor actor,
            Schil schil,
            @PathVariable String kindId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String paneel,
            Model model) {
        var klaar = vragen.bereidVoor(actor, KindId.lees(kindId));
        var pagina = toon(schil, klaar, nieuw(klaar), model);
        if (paneel == null) {
            return pagina;
        }
        model.addAttribute("paneel", true);
        return "toestemming/vraagvorm";
    }

    @PostMapping("/kinderen/{kindId}/toestemming/nieuw")
    String vraag(
            Actor actor,
            Schil schil,
            @PathVariable String kindId,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var kind = KindId.lees(kindId);
        var klaar = vragen.bereidVoor(actor, kind);
        var formulier = Vraagformulier.lees(Invoer.vanVerzoek(verzoek.getParameterMap()), klaar);
        var resultaat = formulier.opdracht().map(opdracht -> vragen.vraag(actor, opdracht));
        if (resultaat.isPresent() && resultaat.get() instanceof VraagResultaat.Gevraagd gevraagd) {
            return "redirect:/toestemmingen/" + gevraagd.id();
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var invoer = formulier
                .invoer()
                .metFouten(resultaat
                        .map(uitkomst -> Vraagformulier.fouten(uitkomst, klaar))
                        .orElseGet(List::of));
        if (resultaat.isPresent() && resultaat.get() instanceof VraagResultaat.IsErAl isErAl) {
            model.addAttribute("eerder", isErAl.id());
        }
        return toon(schil, klaar, invoer, model);
    }

    /** How far and about what is never chosen beforehand: whoever asks ticks what is needed, and no more (data minimisation, BSL-08). */
    private static Invoer nieuw(Vraagvoorbereiding klaar) {
        var waarden = new LinkedHashMap<>(Map.of(
                "id",
                List.of(ToestemmingId.nieuw().toString()),
                "geldigTot",
                List.of(klaar.laatsteDag().toString())));
        klaar.vooraf().ifPresent(wijkcoach -> waarden.put("wijkcoach", List.of(Vraagformulier.sleutel(wijkcoach))));
        return new Invoer(waarden, List.of());
    }

    private static String toon(Schil schil, Vraagvoorbereiding klaar, Invoer invoer, Model model) {
        model.addAttribute("schil", schil.pagina("Vraag om contact met een wijkcoach", "/kinderen"));
        model.addAttribute("klaar", klaar);
        model.addAttribute("invoer", invoer);
        model.addAttribute("niveaus", ContactNiveau.teVragen());
        return "toestemming/nieuw";
    }
}
