package nl.kring.mijn.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.kring.inzage.WieKeekMee;
import nl.kring.mijn.MijnKind;
import nl.kring.mijn.Mijnblad;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.NavItem;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.traject.ThuisVertellen;
import nl.kring.traject.ThuiswoordId;
import nl.kring.traject.TrajectId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A parent's own page. With one child one is there at once. */
@Controller
class MijnController {
    private static final String PAD = "/mijn";
    private static final String GESPREKKEN = "/gesprekken";
    private static final int THUIS_HOOGSTENS = 2000;

    private final WieKeekMee wieKeekMee;
    private final MijnKind mijnKind;
    private final ThuisVertellen vertellen;

    MijnController(WieKeekMee wieKeekMee, MijnKind mijnKind, ThuisVertellen vertellen) {
        this.wieKeekMee = wieKeekMee;
        this.mijnKind = mijnKind;
        this.vertellen = vertellen;
    }

    @GetMapping(PAD)
    String kies(Actor actor, Schil schil, Model model) {
        var kinderen = wieKeekMee.kinderen(actor);
        if (kinderen.size() == 1) {
            return "redirect:" + PAD + "/" + kinderen.getFirst().id();
        }
        model.addAttribute("schil", schil.vertaald(schil.zeg("mijn.kies"), PAD));
        model.addAttribute("kinderen", kinderen);
        return "mijn/kies";
    }

    @GetMapping(PAD + "/{kind}")
    String toon(@PathVariable String kind, Actor actor, Schil schil, Model model) {
        return toon(mijnKind.lees(actor, KindId.lees(kind), schil.woorden()), leeg(), schil, model);
    }

    @PostMapping(PAD + "/{kind}/thuis")
    String vertel(
            @PathVariable String kind,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()), schil.woorden());
        var id = KindId.lees(kind);
        var woorden = velden.tekst("woorden", schil.zeg("thuis.leeg"), THUIS_HOOGSTENS);
        if (velden.klopt() && bewaard(actor, id, velden, woorden)) {
            return "redirect:" + PAD + "/" + id + "#thuis";
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var opnieuw = velden.terug();
        if (velden.klopt()) {
            opnieuw = opnieuw.metFout("woorden", schil.zeg("thuis.anders"))
                    .metWaarde("id", ThuiswoordId.nieuw().toString());
        }
        return toon(mijnKind.lees(actor, id, schil.woorden()), opnieuw, schil, model);
    }

    private boolean bewaard(Actor actor, KindId kind, Velden velden, String woorden) {
        var traject = TrajectId.lees(velden.waarde("traject"));
        var woord = ThuiswoordId.lees(velden.waarde("id"));
        return vertellen.vertel(actor, kind, traject, woord, woorden) == ThuisVertellen.Uitkomst.BEWAARD;
    }

    @PostMapping(PAD + "/{kind}/thuis/{woord}/terugnemen")
    String neemTerug(@PathVariable String kind, @PathVariable String woord, Actor actor) {
        var id = KindId.lees(kind);
        vertellen.neemTerug(actor, id, ThuiswoordId.lees(woord));
        return "redirect:" + PAD + "/" + id + "#thuis";
    }

    private static Invoer leeg() {
        return Invoer.van(Map.of("id", ThuiswoordId.nieuw().toString()));
    }

    private static String toon(Mijnblad blad, Invoer invoer, Schil schil, Model model) {
        var titel = schil.zeg("mijn.kop", blad.kind().roepnaam());
        model.addAttribute("schil", schil.vertaald(titel, "#inhoud").metNavigatie(menu(blad, schil)));
        model.addAttribute("blad", blad);
        model.addAttribute("invoer", invoer);
        return "mijn/kind";
    }

    private static List<NavItem> menu(Mijnblad blad, Schil schil) {
        var vragen = blad.vragen().size();
        return List.of(
                new NavItem("#inhoud", schil.zeg("menu.helpt"), "mensen"),
                vragen > 0
                        ? new NavItem("#vraag", schil.zeg("menu.vraag", vragen), "praat")
                        : new NavItem(GESPREKKEN, schil.zeg("menu.gesprekken"), "kalender"),
                new NavItem("#afspraken", schil.zeg("menu.afspraken"), "rondvink"),
                new NavItem("#gekeken", schil.zeg("menu.keek"), "oog"));
    }
}
