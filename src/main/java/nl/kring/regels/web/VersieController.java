package nl.kring.regels.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.regels.versie.Versieuitkomst;
import nl.kring.regels.versie.Voorstellen;
import nl.kring.regels.versie.WerkwijzeBekijken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One version: what is in it, and its way from draft to way of working. */
@Controller
class VersieController {
    private static final int REDEN_HOOGSTENS = 2000;

    private final WerkwijzeBekijken bekijken;
    private final Voorstellen voorstellen;

    VersieController(WerkwijzeBekijken bekijken, Voorstellen voorstellen) {
        this.bekijken = bekijken;
        this.voorstellen = voorstellen;
    }

    @GetMapping("/werkwijze/{versie}")
    String versie(@PathVariable String versie, Actor actor, Schil schil, Model model) {
        return toon(Adres.nummer(versie), actor, Invoer.leeg(), schil, model);
    }

    @PostMapping("/werkwijze/{versie}/voorstel")
    String stelVoor(
            @PathVariable String versie,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var nummer = Adres.nummer(versie);
        var uitkomst = voorstellen.stelVoor(actor, nummer, telling(velden));
        return volg(uitkomst, velden, nummer, actor, schil, antwoord, model);
    }

    /** Approve, give back, or withdraw: the button says which. */
    @PostMapping("/werkwijze/{versie}/besluit")
    String besluit(
            @PathVariable String versie,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var nummer = Adres.nummer(versie);
        var telling = telling(velden);
        var keuze = velden.waarde("besluit");
        var reden = keuze.equals("goed") ? "" : velden.tekst("reden", "Schrijf op waarom.", REDEN_HOOGSTENS);
        if (!velden.klopt()) {
            return terug(velden, nummer, actor, schil, antwoord, model);
        }
        var uitkomst = switch (keuze) {
            case "goed" -> voorstellen.keurGoed(actor, nummer, telling);
            case "weg" -> voorstellen.trekIn(actor, nummer, telling, reden);
            default -> voorstellen.geefTerug(actor, nummer, telling, reden);
        };
        return volg(uitkomst, velden, nummer, actor, schil, antwoord, model);
    }

    @PostMapping("/werkwijze/{versie}/looptijd")
    String looptijd(
            @PathVariable String versie,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var nummer = Adres.nummer(versie);
        var tot = velden.dag("tot", "Kies de laatste dag van de proef.");
        var reden = velden.tekst("reden", "Schrijf op waarom.", REDEN_HOOGSTENS);
        if (!velden.klopt() || tot.isEmpty()) {
            return terug(velden, nummer, actor, schil, antwoord, model);
        }
        var uitkomst = voorstellen.verlengOfStop(actor, nummer, telling(velden), tot.get(), reden);
        return volg(uitkomst, velden, nummer, actor, schil, antwoord, model);
    }

    private String volg(
            Versieuitkomst uitkomst,
            Velden velden,
            int nummer,
            Actor actor,
            Schil schil,
            HttpServletResponse antwoord,
            Model model) {
        return switch (uitkomst) {
            case Versieuitkomst.Gedaan _ -> "redirect:" + Adres.van(nummer);
            case Versieuitkomst.NogNiet nogNiet -> {
                Bezwaarzinnen.zet(velden, nogNiet);
                yield terug(velden, nummer, actor, schil, antwoord, model);
            }
            case Versieuitkomst.InmiddelsGewijzigd _ -> {
                velden.fout("", "Iemand anders veranderde deze versie net. Kijk haar na en probeer het dan opnieuw.");
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
                yield toon(nummer, actor, velden.terug(), schil, model);
            }
            case Versieuitkomst.KanNietMeer(var stand) -> {
                velden.fout("", Bezwaarzinnen.kanNietMeer(stand));
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
                yield toon(nummer, actor, velden.terug(), schil, model);
            }
        };
    }

    private String terug(
            Velden velden, int nummer, Actor actor, Schil schil, HttpServletResponse antwoord, Model model) {
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(nummer, actor, velden.terug(), schil, model);
    }

    static int telling(Velden velden) {
        return velden.waarde("versie").matches("\\d{1,9}") ? Integer.parseInt(velden.waarde("versie")) : 0;
    }

    private String toon(int nummer, Actor actor, Invoer invoer, Schil schil, Model model) {
        var blad = bekijken.blad(actor, nummer);
        model.addAttribute("schil", schil.pagina("Versie " + nummer, Adres.NAV));
        model.addAttribute("blad", blad);
        model.addAttribute("invoer", invoer);
        return "regels/versie";
    }
}
