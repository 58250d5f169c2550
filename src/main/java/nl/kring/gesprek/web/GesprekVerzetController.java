package nl.kring.gesprek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekTonen;
import nl.kring.gesprek.GesprekVerzetten;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.Moment;
import nl.kring.gesprek.Tekstlengte;
import nl.kring.gesprek.VerzetResultaat;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Another day for a talk, by anyone who takes part; and calling a first talk off. */
@Controller
class GesprekVerzetController {
    private final GesprekTonen tonen;
    private final GesprekVerzetten verzetten;

    GesprekVerzetController(GesprekTonen tonen, GesprekVerzetten verzetten) {
        this.tonen = tonen;
        this.verzetten = verzetten;
    }

    @GetMapping("/gesprekken/{id}/verzetten")
    String formulier(@PathVariable String id, Actor actor, Schil schil, Model model) {
        var beeld = tonen.openOmTeVerzetten(actor, GesprekId.lees(id));
        return toon(beeld, begin(beeld), false, schil, model);
    }

    @PostMapping("/gesprekken/{id}/verzetten")
    String verzet(
            @PathVariable String id,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var gesprek = GesprekId.lees(id);
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var velden = new Velden(invoer, schil.woorden());
        var dag = velden.dagOfLeeg(AfrondFormulier.DATUM);
        var tijd = velden.tijdOfLeeg(AfrondFormulier.TIJD);
        var week = invoer.gekozen(AfrondFormulier.WEEK, AfrondFormulier.JA);
        var naar = dag.map(d -> week ? Moment.week(d) : Moment.op(d, tijd.orElse(null)))
                .orElse(null);
        if (!velden.klopt() || dag.isEmpty()) {
            var beeld = tonen.openOmTeVerzetten(actor, gesprek);
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            var bezwaren = new ArrayList<>(GesprekVerzetten.bezwaren(naar, beeld.vandaag()));
            if (!week && dag.isEmpty() && !Moment.isGewoonUur(tijd.orElse(null))) {
                bezwaren.add(VerzetResultaat.Wat.TIJD_ONGEWOON);
            }
            return toon(beeld, metZinnen(velden.terug(), bezwaren, schil), false, schil, model);
        }
        return switch (verzetten.verzet(actor, gesprek, naar, volgnummer(invoer))) {
            case VerzetResultaat.Verzet _ -> Net.VERZET.naar(gesprek);
            case VerzetResultaat.NogNiet(var wat) -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield toon(tonen.openOmTeVerzetten(actor, gesprek), metZinnen(invoer, wat, schil), false, schil, model);
            }
            case VerzetResultaat.InmiddelsVerzet _ -> {
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
                yield toon(tonen.openOmTeVerzetten(actor, gesprek), invoer, true, schil, model);
            }
        };
    }

    @PostMapping("/gesprekken/{id}/afzeggen")
    String zegAf(
            @PathVariable String id,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var gesprek = GesprekId.lees(id);
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var velden = new Velden(invoer, schil.woorden());
        var reden = velden.tekst("reden", schil.zeg("verzet.zonderreden"), Tekstlengte.REDEN);
        if (velden.klopt() && verzetten.zegAf(actor, gesprek, reden)) {
            return "redirect:/gesprekken/" + gesprek;
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(
                tonen.openOmTeVerzetten(actor, gesprek),
                velden.klopt() ? invoer.metFout("reden", schil.zeg("verzet.zonderreden")) : velden.terug(),
                false,
                schil,
                model);
    }

    private static Invoer begin(Gespreksbeeld beeld) {
        var moment = beeld.gesprek().moment();
        var velden = new LinkedHashMap<String, List<String>>();
        var tijd = moment.tijd();
        if (tijd != null) {
            velden.put(AfrondFormulier.TIJD, List.of(Gesprekswoorden.alsInvoer(tijd)));
        }
        return new Invoer(velden, List.of());
    }

    private static int volgnummer(Invoer invoer) {
        return invoer.waarde("volgnummer").matches("\\d{1,9}") ? Integer.parseInt(invoer.waarde("volgnummer")) : -1;
    }

    /** One sentence per field: what cannot be read goes first. */
    private static Invoer metZinnen(Invoer invoer, List<VerzetResultaat.Wat> bezwaren, Schil schil) {
        var met = invoer;
        for (var wat : bezwaren) {
            var veld = wat == VerzetResultaat.Wat.TIJD_ONGEWOON ? AfrondFormulier.TIJD : AfrondFormulier.DATUM;
            met = met.fout(veld) == null ? met.metFout(veld, schil.woorden().zegVan("verzetfout", wat)) : met;
        }
        return met;
    }

    private static String toon(Gespreksbeeld beeld, Invoer invoer, boolean botsing, Schil schil, Model model) {
        model.addAttribute("invoer", invoer);
        model.addAttribute("botsing", botsing);
        if (schil.ouder()) {
            model.addAttribute("schil", schil.vertaald(schil.zeg("verzet.kop"), GesprekController.NAV));
            model.addAttribute("gesprek", new Oudergesprek(beeld, schil.woorden()));
            return "gesprek/ouderverzetten";
        }
        model.addAttribute("schil", schil.pagina("Een andere dag kiezen", GesprekController.NAV));
        model.addAttribute("pagina", new Gesprekspagina(beeld));
        return "gesprek/verzetten";
    }
}
