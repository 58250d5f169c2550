package nl.kring.regels.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.regels.TabelId;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;
import nl.kring.regels.versie.Bewerking;
import nl.kring.regels.versie.Merk;
import nl.kring.regels.versie.TabelBewerken;
import nl.kring.regels.versie.Versieuitkomst;
import nl.kring.regels.versie.WerkwijzeBekijken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a row to a table of a draft, and changing one. */
@Controller
class RijController {
    private final WerkwijzeBekijken bekijken;
    private final TabelBewerken bewerken;

    RijController(WerkwijzeBekijken bekijken, TabelBewerken bewerken) {
        this.bekijken = bekijken;
        this.bewerken = bewerken;
    }

    /** @param rij counts from 1, as in the address; absent: a new row */
    private record Plek(int nummer, TabelId id, @Nullable Integer rij) {
        static Plek van(String versie, String tabel) {
            return new Plek(Adres.nummer(versie), Adres.tabel(tabel), null);
        }

        static Plek van(String versie, String tabel, String rij) {
            return new Plek(Adres.nummer(versie), Adres.tabel(tabel), Adres.nummer(rij));
        }

        Bewerking bewerking(Rij nieuw) {
            return rij == null ? new Bewerking.VoegToe(nieuw) : new Bewerking.Wijzig(rij - 1, nieuw);
        }

        @Nullable
        Rij nu(Tabel tabel) {
            return rij == null || rij > tabel.rijen().size()
                    ? null
                    : tabel.rijen().get(rij - 1);
        }
    }

    @GetMapping("/werkwijze/{versie}/{tabel}/rijen/nieuw")
    String nieuw(@PathVariable String versie, @PathVariable String tabel, Actor actor, Schil schil, Model model) {
        var plek = Plek.van(versie, tabel);
        return toon(plek, Rijformulier.nieuw(tabel(actor, plek)), actor, schil, model);
    }

    @GetMapping("/werkwijze/{versie}/{tabel}/rijen/{rij}")
    String rij(
            @PathVariable String versie,
            @PathVariable String tabel,
            @PathVariable String rij,
            Actor actor,
            Schil schil,
            Model model) {
        var plek = Plek.van(versie, tabel, rij);
        var staat = tabel(actor, plek);
        var nu = plek.nu(staat);
        if (nu == null) {
            throw NietGevonden.of();
        }
        return toon(plek, Rijformulier.begin(staat, nu), actor, schil, model);
    }

    @PostMapping("/werkwijze/{versie}/{tabel}/rijen")
    String voegToe(
            @PathVariable String versie,
            @PathVariable String tabel,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        return bewaar(Plek.van(versie, tabel), actor, schil, vraag, antwoord, model);
    }

    @PostMapping("/werkwijze/{versie}/{tabel}/rijen/{rij}")
    String wijzig(
            @PathVariable String versie,
            @PathVariable String tabel,
            @PathVariable String rij,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        return bewaar(Plek.van(versie, tabel, rij), actor, schil, vraag, antwoord, model);
    }

    private String bewaar(
            Plek plek, Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var velden = new Velden(invoer);
        var rij = Rijformulier.lees(velden, invoer, tabel(actor, plek));
        if (rij.isEmpty()) {
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return toon(plek, velden.terug(), actor, schil, model);
        }
        switch (bewerken.bewerk(actor, plek.nummer(), plek.id(), velden.waarde("merk"), plek.bewerking(rij.get()))) {
            case Versieuitkomst.Gedaan _ -> {
                return "redirect:" + Adres.van(plek.nummer(), plek.id())
                        + (plek.rij() == null ? "#rijen" : "#rij-" + plek.rij());
            }
            case Versieuitkomst.NogNiet nogNiet -> {
                Bezwaarzinnen.zet(velden, nogNiet);
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            }
            case Versieuitkomst.InmiddelsGewijzigd _ -> {
                velden.fout("", Bezwaarzinnen.INTUSSEN);
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
                return toon(plek, velden.terug().zonder("merk"), actor, schil, model);
            }
            case Versieuitkomst.KanNietMeer(var stand) -> {
                velden.fout("", Bezwaarzinnen.kanNietMeer(stand));
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
            }
        }
        return toon(plek, velden.terug(), actor, schil, model);
    }

    private Tabel tabel(Actor actor, Plek plek) {
        return bekijken.blad(actor, plek.nummer()).inhoud().tabel(plek.id());
    }

    private String toon(Plek plek, Invoer invoer, Actor actor, Schil schil, Model model) {
        var blad = bekijken.blad(actor, plek.nummer());
        if (!blad.versie().isConcept() && !invoer.heeftFouten()) {
            throw NietGevonden.of();
        }
        var tabel = blad.inhoud().tabel(plek.id());
        model.addAttribute("schil", schil.pagina("Een rij van " + plek.id().id(), Adres.NAV));
        model.addAttribute("blad", blad);
        model.addAttribute("tabel", tabel);
        model.addAttribute("rij", plek.rij());
        model.addAttribute("nu", plek.nu(tabel));
        model.addAttribute("feiten", Rijformulier.feiten(tabel));
        model.addAttribute("gevolgen", Rijformulier.gevolgen(tabel));
        model.addAttribute("merk", Merk.van(tabel));
        model.addAttribute("invoer", invoer);
        return "regels/rij";
    }
}
