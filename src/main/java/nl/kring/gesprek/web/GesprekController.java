package nl.kring.gesprek.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekTonen;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a talk: the form to close it once it is there, and else what was planned or came of it. */
@Controller
class GesprekController {
    static final String NAV = "/gesprekken";

    private final GesprekTonen tonen;

    GesprekController(GesprekTonen tonen) {
        this.tonen = tonen;
    }

    @GetMapping("/gesprekken/{id}")
    String toon(@PathVariable String id, Actor actor, Schil schil, HttpServletRequest vraag, Model model) {
        var beeld = tonen.open(actor, GesprekId.lees(id));
        Net.van(vraag).flatMap(net -> net.zin(beeld, schil.woorden())).ifPresent(zin -> model.addAttribute("net", zin));
        if (!isVastTeLeggen(beeld, vraag)) {
            return gewoon(beeld, schil, vraag.getParameter("al") != null, List.of(), model);
        }
        var open = vraag.getParameter("open");
        var pagina = Afrondpagina.van(
                beeld,
                begin(beeld),
                formulier(vraag.getParameter("formulier")),
                beeld.gesprek().versie(),
                open == null ? Set.of() : Set.of(open),
                false);
        return formulier(pagina, schil, List.of(), model);
    }

    /** From the day itself; earlier on request, to prepare it. */
    private static boolean isVastTeLeggen(Gespreksbeeld beeld, HttpServletRequest vraag) {
        var isZover = !beeld.gesprek().moment().datum().isAfter(beeld.vandaag());
        return beeld.gesprek().isGepland()
                && beeld.rechten().afronden()
                && (isZover || vraag.getParameter("vastleggen") != null);
    }

    /** A new form, or the one that a button led on from. */
    private static UUID formulier(@Nullable String vorig) {
        return vorig == null ? Ids.nieuw() : Ids.lees(vorig).orElseGet(Ids::nieuw);
    }

    /** What was kept, or what was planned. */
    private static Invoer begin(Gespreksbeeld beeld) {
        var bewaard = beeld.bewaard();
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("plaats", List.of(beeld.gesprek().plaats().name()));
        if (bewaard != null) {
            velden.putAll(bewaard.velden());
        }
        return new Invoer(velden, List.of());
    }

    static String formulier(Afrondpagina pagina, Schil schil, List<Veldnamen.Verschil> vanAnder, Model model) {
        model.addAttribute("schil", schil.pagina(pagina.paginatitel(), NAV));
        model.addAttribute("pagina", pagina);
        model.addAttribute("vanAnder", vanAnder);
        return "gesprek/afronden";
    }

    /** @param mijn what the reader typed while another closed the talk */
    static String gewoon(Gespreksbeeld beeld, Schil schil, boolean al, List<Veldnamen.Verschil> mijn, Model model) {
        model.addAttribute("al", al);
        if (schil.ouder()) {
            var gesprek = new Oudergesprek(beeld, schil.woorden());
            model.addAttribute("schil", schil.vertaald(gesprek.titel(), NAV));
            model.addAttribute("gesprek", gesprek);
            return "gesprek/ouder";
        }
        var pagina = new Gesprekspagina(beeld);
        model.addAttribute("schil", schil.pagina(pagina.titel(), NAV));
        model.addAttribute("pagina", pagina);
        model.addAttribute("mijn", mijn);
        return "gesprek/tonen";
    }

    /** Everything that was typed, without what belongs to the form itself. */
    static Map<String, List<String>> getypt(Invoer invoer) {
        var velden = new LinkedHashMap<>(invoer.waarden());
        Set.of("_csrf", "knop", "versie", "formulier").forEach(velden::remove);
        return velden;
    }

    static UUID formulierId(Invoer invoer) {
        return Ids.lees(invoer.waarde("formulier")).orElseGet(Ids::nieuw);
    }

    /** What is not a number is a version that never was. */
    static int versie(Invoer invoer) {
        return invoer.waarde("versie").matches("\\d{1,9}") ? Integer.parseInt(invoer.waarde("versie")) : 0;
    }
}
