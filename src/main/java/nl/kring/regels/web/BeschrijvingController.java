package nl.kring.regels.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.regels.Instelling;
import nl.kring.regels.versie.Bereik;
import nl.kring.regels.versie.ConceptBeschrijven;
import nl.kring.regels.versie.Versie;
import nl.kring.regels.versie.Versieuitkomst;
import nl.kring.regels.versie.WerkwijzeBekijken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The words, the scope, the days and the numbers of a draft. */
@Controller
class BeschrijvingController {
    private final WerkwijzeBekijken bekijken;
    private final ConceptBeschrijven beschrijven;

    BeschrijvingController(WerkwijzeBekijken bekijken, ConceptBeschrijven beschrijven) {
        this.bekijken = bekijken;
        this.beschrijven = beschrijven;
    }

    @GetMapping("/werkwijze/{versie}/gegevens")
    String gegevens(@PathVariable String versie, Actor actor, Schil schil, Model model) {
        var nummer = Adres.nummer(versie);
        return toonGegevens(nummer, begin(bekijken.blad(actor, nummer).versie()), actor, schil, model);
    }

    @PostMapping("/werkwijze/{versie}/gegevens")
    String beschrijf(
            @PathVariable String versie,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var nummer = Adres.nummer(versie);
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var velden = new Velden(invoer);
        var titel = velden.regel("titel", "Geef de versie een titel.", 120);
        var waarom = velden.tekstOfLeeg("waarom", 2000);
        var van = velden.dagOfLeeg("van").orElse(null);
        var tot = velden.dagOfLeeg("tot").orElse(null);
        if (velden.klopt()) {
            var beschrijving = new ConceptBeschrijven.Beschrijving(
                    VersieController.telling(velden),
                    titel,
                    waarom == null ? "" : waarom,
                    new Bereik(invoer.alleWaarden("gebieden"), van, tot));
            if (isGedaan(beschrijven.beschrijf(actor, nummer, beschrijving), velden, antwoord)) {
                return "redirect:" + Adres.van(nummer);
            }
        } else {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        return toonGegevens(nummer, terug(velden, antwoord), actor, schil, model);
    }

    @GetMapping("/werkwijze/{versie}/instellingen")
    String instellingen(@PathVariable String versie, Actor actor, Schil schil, Model model) {
        var nummer = Adres.nummer(versie);
        var getallen = new LinkedHashMap<String, String>();
        bekijken.blad(actor, nummer)
                .inhoud()
                .instellingen()
                .forEach((instelling, waarde) -> getallen.put(instelling.name(), String.valueOf(waarde)));
        return toonInstellingen(nummer, Invoer.van(getallen), actor, schil, model);
    }

    @PostMapping("/werkwijze/{versie}/instellingen")
    String stelIn(
            @PathVariable String versie,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var nummer = Adres.nummer(versie);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var was = new EnumMap<Instelling, Integer>(Instelling.class);
        var wordt = new EnumMap<Instelling, Integer>(Instelling.class);
        Arrays.stream(Instelling.values()).forEach(instelling -> {
            var getal = getal(velden.waarde(instelling.name()));
            var eerder = getal(velden.waarde("was-" + instelling.name()));
            if (getal == null || !instelling.mag(getal)) {
                velden.fout(
                        instelling.name(),
                        "%s: kies een getal van %d tot en met %d."
                                .formatted(instelling.naam(), instelling.minstens(), instelling.hoogstens()));
            } else if (eerder != null && !eerder.equals(getal)) {
                was.put(instelling, eerder);
                wordt.put(instelling, getal);
            }
        });
        if (!velden.klopt()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return toonInstellingen(nummer, velden.terug(), actor, schil, model);
        }
        return isGedaan(beschrijven.stelIn(actor, nummer, was, wordt), velden, antwoord)
                ? "redirect:" + Adres.van(nummer) + "#instellingen"
                : toonInstellingen(nummer, terug(velden, antwoord), actor, schil, model);
    }

    /** After a lost race the form carries what is there now, so that saving again is a choice. */
    private static Invoer terug(Velden velden, HttpServletResponse antwoord) {
        var invoer = velden.terug();
        if (antwoord.getStatus() != HttpServletResponse.SC_CONFLICT) {
            return invoer;
        }
        invoer = invoer.zonder("versie");
        for (var instelling : Instelling.values()) {
            invoer = invoer.zonder("was-" + instelling.name());
        }
        return invoer;
    }

    private static boolean isGedaan(Versieuitkomst uitkomst, Velden velden, HttpServletResponse antwoord) {
        switch (uitkomst) {
            case Versieuitkomst.Gedaan _ -> {
                return true;
            }
            case Versieuitkomst.NogNiet nogNiet -> {
                Bezwaarzinnen.zet(velden, nogNiet);
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            }
            case Versieuitkomst.InmiddelsGewijzigd _ -> {
                velden.fout("", Bezwaarzinnen.INTUSSEN);
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            }
            case Versieuitkomst.KanNietMeer(var stand) -> {
                velden.fout("", Bezwaarzinnen.kanNietMeer(stand));
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            }
        }
        return false;
    }

    private static @Nullable Integer getal(String tekst) {
        var plat = tekst.strip();
        return plat.matches("\\d{1,6}") ? Integer.valueOf(plat) : null;
    }

    private static Invoer begin(Versie versie) {
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("titel", List.of(versie.titel()));
        velden.put("waarom", List.of(versie.waarom()));
        velden.put("gebieden", versie.bereik().gebieden());
        velden.put("van", dag(versie.bereik().van()));
        velden.put("tot", dag(versie.bereik().tot()));
        return new Invoer(velden, List.of());
    }

    private static List<String> dag(@Nullable LocalDate dag) {
        return dag == null ? List.of() : List.of(dag.toString());
    }

    /** A form is there for a draft only; what somebody typed just when it ended is still shown. */
    private WerkwijzeBekijken.Versieblad open(int nummer, Invoer invoer, Actor actor) {
        var blad = bekijken.blad(actor, nummer);
        if (!blad.versie().isConcept() && !invoer.heeftFouten()) {
            throw NietGevonden.of();
        }
        return blad;
    }

    private String toonGegevens(int nummer, Invoer invoer, Actor actor, Schil schil, Model model) {
        var blad = open(nummer, invoer, actor);
        model.addAttribute("schil", schil.pagina("Gegevens van versie " + nummer, Adres.NAV));
        model.addAttribute("blad", blad);
        model.addAttribute("gebieden", Gebiedskeuzes.keuzes(blad.gebieden()));
        model.addAttribute("invoer", invoer);
        return "regels/gegevens";
    }

    private String toonInstellingen(int nummer, Invoer invoer, Actor actor, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Instellingen van versie " + nummer, Adres.NAV));
        model.addAttribute("blad", open(nummer, invoer, actor));
        model.addAttribute("invoer", invoer);
        return "regels/instellingen";
    }
}
