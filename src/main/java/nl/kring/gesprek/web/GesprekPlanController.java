package nl.kring.gesprek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.gesprek.Gesprekssoort;
import nl.kring.gesprek.PlanResultaat;
import nl.kring.gesprek.PlanVoorbereiden;
import nl.kring.gesprek.PlanVoorbereiden.Planbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.traject.TrajectId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Planning a talk. */
@Controller
class GesprekPlanController {
    private final PlanVoorbereiden voorbereiden;
    private final GesprekPlannen plannen;

    GesprekPlanController(PlanVoorbereiden voorbereiden, GesprekPlannen plannen) {
        this.voorbereiden = voorbereiden;
        this.plannen = plannen;
    }

    @GetMapping("/trajecten/{traject}/gesprekken/nieuw")
    String nieuw(@PathVariable String traject, Actor actor, Schil schil, HttpServletRequest vraag, Model model) {
        var beeld = voorbereiden.bereidVoor(actor, TrajectId.lees(traject), soort(vraag.getParameter("soort")));
        if (beeld.alGepland().isPresent()) {
            return alGepland(beeld.alGepland().get());
        }
        return toon(beeld, begin(beeld), schil, model);
    }

    @PostMapping("/trajecten/{traject}/gesprekken")
    String plan(
            @PathVariable String traject,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var beeld = voorbereiden.bereidVoor(actor, TrajectId.lees(traject), soort(invoer.waarde("soort")));
        var gelezen = Planformulier.lees(beeld, invoer);
        if (!gelezen.leesfouten().isEmpty()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            var bezwaren = plannen.bezwaren(actor, gelezen.plan());
            return toon(beeld, Planformulier.metZinnen(beeld, gelezen, bezwaren), schil, model);
        }
        return switch (plannen.plan(actor, gelezen.plan())) {
            case PlanResultaat.Gepland gepland -> Net.GEPLAND.naar(gepland.gesprek());
            case PlanResultaat.AlGepland eerder -> alGepland(eerder.gesprek());
            case PlanResultaat.NogNiet nogNiet -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield toon(beeld, Planformulier.metZinnen(beeld, gelezen, nogNiet.bezwaren()), schil, model);
            }
        };
    }

    private static String alGepland(GesprekId gesprek) {
        return "redirect:/gesprekken/" + gesprek + "?al";
    }

    private static Optional<Gesprekssoort> soort(String tekst) {
        return Stream.of(Gesprekssoort.values())
                .filter(soort -> soort.name().equals(tekst))
                .findFirst();
    }

    /** Opens with an hour's talk and a reason for each; the parents' choices stay open. */
    private static Invoer begin(Planbeeld beeld) {
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("gesprek", List.of(GesprekId.nieuw().toString()));
        velden.put("duur", List.of("60"));
        beeld.welkom()
                .forEach(kandidaat -> velden.put("reden-" + kandidaat.id(), List.of(Planpagina.reden(kandidaat))));
        return new Invoer(velden, List.of());
    }

    private static String toon(Planbeeld beeld, Invoer invoer, Schil schil, Model model) {
        var pagina = new Planpagina(beeld, invoer);
        model.addAttribute("schil", schil.pagina(pagina.titel(), GesprekController.NAV));
        model.addAttribute("pagina", pagina);
        return "gesprek/plannen";
    }
}
