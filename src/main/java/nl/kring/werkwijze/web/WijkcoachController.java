package nl.kring.werkwijze.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Veldfout;
import nl.kring.werkwijze.BeoordelingResultaat;
import nl.kring.werkwijze.Locatiewijkcoaches;
import nl.kring.werkwijze.MotivatieResultaat;
import nl.kring.werkwijze.MotivatieVastleggen;
import nl.kring.werkwijze.WijkcoachBekijken;
import nl.kring.werkwijze.WijkcoachBekijken.Wijkcoachdossier;
import nl.kring.werkwijze.WijkcoachBeoordelen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page about the wijkcoach around a child: the scenario and why, the judgement, and talks with the parents about it. */
@Controller
class WijkcoachController {
    private final WijkcoachBekijken bekijken;
    private final WijkcoachBeoordelen beoordelen;
    private final MotivatieVastleggen vastleggen;
    private final Locatiewijkcoaches collegas;

    WijkcoachController(
            WijkcoachBekijken bekijken,
            WijkcoachBeoordelen beoordelen,
            MotivatieVastleggen vastleggen,
            Locatiewijkcoaches collegas) {
        this.bekijken = bekijken;
        this.beoordelen = beoordelen;
        this.vastleggen = vastleggen;
        this.collegas = collegas;
    }

    @GetMapping("/kinderen/{kindId}/wijkcoach")
    String pagina(Actor actor, Schil schil, @PathVariable String kindId, Model model) {
        var dossier = bekijken.bekijk(actor, KindId.lees(kindId));
        return toon(actor, schil, dossier, Beoordeelformulier.leeg(), Motivatieformulier.leeg(dossier), model);
    }

    @PostMapping("/kinderen/{kindId}/wijkcoach/beoordeling")
    String beoordeel(
            Actor actor,
            Schil schil,
            @PathVariable String kindId,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var kind = KindId.lees(kindId);
        var formulier = Beoordeelformulier.lees(getypt(verzoek), bekijken.bekijk(actor, kind));
        var resultaat = formulier.opdracht().map(opdracht -> beoordelen.beoordeel(actor, opdracht));
        if (resultaat.isPresent() && resultaat.get() instanceof BeoordelingResultaat.Vastgelegd) {
            return terugNaar(kind);
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var dossier = bekijken.bekijk(actor, kind);
        var fouten = resultaat.map(Beoordeelformulier::fouten).orElse(List.of());
        return toon(actor, schil, dossier, met(formulier.invoer(), fouten), Motivatieformulier.leeg(dossier), model);
    }

    @PostMapping("/kinderen/{kindId}/wijkcoach/motivatiegesprek")
    String motiveer(
            Actor actor,
            Schil schil,
            @PathVariable String kindId,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var kind = KindId.lees(kindId);
        var formulier = Motivatieformulier.lees(getypt(verzoek), bekijken.bekijk(actor, kind));
        var resultaat = formulier.opdracht().map(opdracht -> vastleggen.legVast(actor, opdracht));
        if (resultaat.isPresent() && resultaat.get() instanceof MotivatieResultaat.Vastgelegd) {
            return terugNaar(kind);
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var dossier = bekijken.bekijk(actor, kind);
        var fouten = resultaat
                .map(uitkomst -> Motivatieformulier.fouten(uitkomst, dossier))
                .orElse(List.of());
        return toon(actor, schil, dossier, Beoordeelformulier.leeg(), met(formulier.invoer(), fouten), model);
    }

    @PostMapping("/kinderen/{kindId}/wijkcoach/einde")
    String einde(
            Actor actor,
            Schil schil,
            @PathVariable String kindId,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        var kind = KindId.lees(kindId);
        var dossier = bekijken.bekijk(actor, kind);
        var versie = Beoordeelformulier.versie(getypt(verzoek));
        var resultaat =
                beoordelen.wijkcoachStopt(actor, kind, dossier.kind().plaats().id(), versie);
        if (resultaat instanceof BeoordelingResultaat.Vastgelegd) {
            return terugNaar(kind);
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var nu = bekijken.bekijk(actor, kind);
        var fouten = Beoordeelformulier.fouten(resultaat);
        return toon(actor, schil, nu, met(Beoordeelformulier.leeg(), fouten), Motivatieformulier.leeg(nu), model);
    }

    /** The family's wijkcoach and the one of the location spoke with each other (DT5.2). */
    @PostMapping("/kinderen/{kindId}/wijkcoach/afgestemd")
    String afgestemd(Actor actor, @PathVariable String kindId) {
        var kind = KindId.lees(kindId);
        collegas.afgestemd(actor, kind);
        return terugNaar(kind);
    }

    private static Invoer getypt(HttpServletRequest verzoek) {
        return Invoer.vanVerzoek(verzoek.getParameterMap());
    }

    private static Invoer met(Invoer invoer, List<Veldfout> fouten) {
        var nu = invoer;
        for (var fout : fouten) {
            nu = nu.metFout(fout.veld(), fout.zin());
        }
        return nu;
    }

    private String toon(
            Actor actor, Schil schil, Wijkcoachdossier dossier, Invoer beoordeling, Invoer motivatie, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("schil", schil.pagina("Wijkcoach", "/kinderen"));
        if (actor.isOuder()) {
            model.addAttribute(
                    "schil",
                    schil.vertaald(schil.zeg("coach.kop", dossier.kind().roepnaam()), ""));
            return "werkwijze/ouder";
        }
        model.addAttribute("beoordeling", beoordeling);
        model.addAttribute("motivatie", motivatie);
        model.addAttribute("afstemmen", collegas.van(actor, dossier.kind()).orElse(null));
        return "werkwijze/wijkcoach";
    }

    private static String terugNaar(KindId kind) {
        return "redirect:/kinderen/" + kind + "/wijkcoach";
    }
}
