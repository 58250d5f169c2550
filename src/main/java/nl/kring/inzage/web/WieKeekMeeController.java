package nl.kring.inzage.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.kring.inzage.WieKeekMee;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Schil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Wie keek mee? A parent with one child comes to that child at once. */
@Controller
class WieKeekMeeController {
    private static final String PAD = "/mijn/wie-keek-mee";

    private final WieKeekMee wieKeekMee;

    WieKeekMeeController(WieKeekMee wieKeekMee) {
        this.wieKeekMee = wieKeekMee;
    }

    @GetMapping(PAD)
    String kies(Actor actor, Schil schil, Model model) {
        var kinderen = wieKeekMee.kinderen(actor);
        if (kinderen.size() == 1) {
            return "redirect:" + PAD + "/" + kinderen.getFirst().id();
        }
        model.addAttribute("schil", schil.vertaald(schil.zeg("keek.kop"), PAD));
        model.addAttribute("kinderen", kinderen);
        return "inzage/kieskind";
    }

    @GetMapping(PAD + "/{kind}")
    String toon(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String voor,
            Actor actor,
            Schil schil,
            Model model) {
        var blad = wieKeekMee.blad(actor, KindId.lees(kind), dag(voor));
        model.addAttribute("schil", schil.vertaald(schil.zeg("keek.kop"), PAD));
        model.addAttribute("blad", blad);
        return "inzage/wiekeekmee";
    }

    /** The link on the page makes these days; anything else is an address that does not exist. */
    private static @Nullable LocalDate dag(@Nullable String tekst) {
        if (tekst == null) {
            return null;
        }
        try {
            var dag = LocalDate.parse(tekst);
            if (dag.getYear() >= 2000 && dag.getYear() < 2200) {
                return dag;
            }
        } catch (DateTimeException _) {
            // as below
        }
        throw NietGevonden.of();
    }
}
