package nl.kring.werkafspraak.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.werkafspraak.WerkafspraakTekenen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The working agreement for whoever is bound by it: reading, signing, and what is said to who wants to write meanwhile. */
@Controller
class WerkafspraakController {
    private static final String PAD = "/werkafspraak";
    private static final String TITEL = "Werkafspraak";
    private static final int GEWEIGERD = 423;

    private final WerkafspraakTekenen tekenen;

    WerkafspraakController(WerkafspraakTekenen tekenen) {
        this.tekenen = tekenen;
    }

    @GetMapping(PAD)
    String eigen(Actor actor, Schil schil, Model model) {
        return actor.isOuder() ? "redirect:" + PAD + "/tekst" : toon(actor, Invoer.leeg(), schil, model);
    }

    @PostMapping(PAD + "/tekenen")
    String teken(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var organisatie = OrganisatieId.lees(velden.waarde("organisatie"));
        if (!velden.waarde("akkoord").equals("JA")) {
            velden.fout("akkoord", "Zet een vinkje als je de werkafspraak hebt gelezen en ervoor tekent.");
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return toon(actor, velden.terug(), schil, model);
        }
        tekenen.teken(actor, organisatie, nummer(velden.waarde("nummer")));
        return "redirect:" + PAD;
    }

    private static int nummer(String tekst) {
        if (!tekst.matches("\\d{1,6}")) {
            throw NietGevonden.of();
        }
        return Integer.parseInt(tekst);
    }

    /** For everybody, also without signing in. */
    @GetMapping(PAD + "/tekst")
    String tekst(Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina(TITEL, ""));
        model.addAttribute("afspraken", tekenen.openbaar());
        return "werkafspraak/tekst";
    }

    /** Where the gate sends a form that cannot be kept now: why, who can sign, and what was typed, to send once more or to copy. */
    @PostMapping(PAD + "/geweigerd")
    String geweigerd(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        antwoord.setStatus(GEWEIGERD);
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        model.addAttribute("schil", schil.pagina("Nu niet bewaard", ""));
        model.addAttribute("beeld", tekenen.bekijk(actor));
        model.addAttribute("invoer", invoer);
        model.addAttribute("getypt", getypt(invoer));
        model.addAttribute("naar", vraag.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        return "werkafspraak/geweigerd";
    }

    /** Words with spaces between them, so no ids and no choices. */
    private static List<String> getypt(Invoer invoer) {
        return invoer.waarden().values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .flatMap(tekst ->
                        tekst.contains(" ") && Ids.lees(tekst.split(" ", 2)[0]).isEmpty()
                                ? Stream.of(tekst)
                                : Stream.empty())
                .toList();
    }

    private String toon(Actor actor, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina(TITEL, ""));
        model.addAttribute("beeld", tekenen.bekijk(actor));
        model.addAttribute("invoer", invoer);
        return "werkafspraak/eigen";
    }
}
