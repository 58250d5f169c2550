package nl.kring.kind.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kring.kind.BijwerkResultaat;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;
import nl.kring.kind.PlekAanpassen;
import nl.kring.kind.PlekAanpassen.Plek;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting right the group, the mentor or the days of a place. */
@Controller
class PlekController {
    private static final String NAV = "/kinderen";
    private static final String INTUSSEN =
            "Een collega paste dit net aan. Er staat nu: %s. Wat jij koos, staat hier nog. Bewaar het opnieuw als het zo moet.";

    private final PlekAanpassen aanpassen;
    private final Clock klok;

    PlekController(PlekAanpassen aanpassen, Clock klok) {
        this.aanpassen = aanpassen;
        this.klok = klok;
    }

    @GetMapping("/kinderen/{kind}/plek")
    String formulier(@PathVariable String kind, Actor actor, Schil schil, Model model) {
        var blad = aanpassen.open(actor, KindId.lees(kind));
        return toon(blad, begin(blad), schil, model);
    }

    @PostMapping("/kinderen/{kind}/plek")
    String pasAan(
            @PathVariable String kind,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var id = KindId.lees(kind);
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var velden = new Velden(invoer);
        var plek = lees(velden, invoer);
        if (plek.isEmpty()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return toon(aanpassen.open(actor, id), velden.terug(), schil, model);
        }
        switch (aanpassen.pasAan(actor, id, plek.get(), versie(velden))) {
            case BijwerkResultaat.Vastgelegd _ -> {
                return "redirect:" + NAV + "/" + id + "?aangepast#kop-plek";
            }
            case BijwerkResultaat.NogNiet(var bezwaren) -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                bezwaren.stream()
                        .map(bezwaar -> Plaatsingszinnen.zin(bezwaar, Invoer.leeg()))
                        .forEach(fout -> velden.fout(fout.veld(), fout.zin()));
                return toon(aanpassen.open(actor, id), velden.terug(), schil, model);
            }
            case BijwerkResultaat.InmiddelsGewijzigd _ -> {
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
                var blad = aanpassen.open(actor, id);
                velden.fout("", INTUSSEN.formatted(watErStaat(blad)));
                return toon(blad, velden.terug(), schil, model);
            }
        }
    }

    private static Optional<Plek> lees(Velden velden, Invoer invoer) {
        var groep = Ids.lees(velden.waarde("groep")).map(GroepId::new);
        if (groep.isEmpty()) {
            velden.fout("groep", "Kies de groep.");
        }
        var dagen = Plaatsingsvelden.DAGEN.stream()
                .filter(dag -> invoer.gekozen("dagen", dag.name()))
                .collect(Collectors.toUnmodifiableSet());
        if (dagen.isEmpty()) {
            var fout = Plaatsingszinnen.zin(Bezwaar.GEEN_DAGEN, Invoer.leeg());
            velden.fout(fout.veld(), fout.zin());
        }
        var mentor = Ids.lees(velden.waarde("mentor")).map(MedewerkerId::new).orElse(null);
        return velden.klopt() ? groep.map(deze -> new Plek(deze, mentor, dagen)) : Optional.empty();
    }

    private static String watErStaat(PlekAanpassen.Blad blad) {
        var plaats = blad.kind().plaats();
        return "groep %s, mentor %s, op %s"
                .formatted(
                        plaats.groepnaam(),
                        plaats.mentornaam() == null ? "nog niet bekend" : plaats.mentornaam(),
                        Plaatsingskeuzes.woorden(blad.plek().dagen()));
    }

    private static int versie(Velden velden) {
        return velden.waarde("versie").matches("\\d{1,9}") ? Integer.parseInt(velden.waarde("versie")) : 0;
    }

    private static Invoer begin(PlekAanpassen.Blad blad) {
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("groep", List.of(blad.plek().groep().toString()));
        var mentor = blad.plek().mentor();
        if (mentor != null) {
            velden.put("mentor", List.of(mentor.toString()));
        }
        velden.put("dagen", blad.plek().dagen().stream().map(Enum::name).toList());
        return new Invoer(velden, List.of());
    }

    private String toon(PlekAanpassen.Blad blad, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("De plek van " + blad.kind().roepnaam() + " aanpassen", NAV));
        model.addAttribute("blad", blad);
        model.addAttribute("keuzes", Plekkeuzes.van(blad));
        model.addAttribute("invoer", invoer);
        model.addAttribute("vandaag", Tijd.vandaag(klok));
        return "kind/aanpassen";
    }
}
