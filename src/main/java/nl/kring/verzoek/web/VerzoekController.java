package nl.kring.verzoek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.verzoek.MijnVerzoeken.Blad;
import nl.kring.verzoek.Uitkomst;
import nl.kring.verzoek.VerzoekId;
import nl.kring.verzoek.VerzoekenBehandelen;
import nl.kring.verzoek.VerzoekenBehandelen.Resultaat.AlBeantwoord;
import nl.kring.verzoek.VerzoekenBehandelen.Resultaat.DagKanNiet;
import nl.kring.verzoek.VerzoekenBehandelen.Resultaat.KanNietLanger;
import nl.kring.verzoek.VerzoekenBehandelen.Resultaat.Vastgelegd;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The requests of parents with their clocks, for the privacy officer. */
@Controller
class VerzoekController {
    private static final String PAD = "/verzoeken";
    private static final int ANTWOORD_HOOGSTENS = 4000;
    private static final int REDEN_HOOGSTENS = 2000;
    private static final String AL_BEANTWOORD =
            "%s gaf intussen antwoord: ‘%s’. Dat antwoord staat hieronder. Wat jij typte is niet verstuurd; het staat eronder.";

    private final VerzoekenBehandelen behandelen;

    VerzoekController(VerzoekenBehandelen behandelen) {
        this.behandelen = behandelen;
    }

    @GetMapping(PAD)
    String lijst(@RequestParam(defaultValue = "1") String bladzijde, Actor actor, Schil schil, Model model) {
        var lijst = behandelen.lijst(actor, Verzoekregel.bladzijde(bladzijde));
        model.addAttribute("regels", Verzoekregel.voorToezicht(lijst));
        model.addAttribute("lijst", lijst);
        model.addAttribute("schil", schil.pagina("Verzoeken", PAD));
        return "verzoek/lijst";
    }

    @GetMapping(PAD + "/{id}")
    String toon(@PathVariable String id, Actor actor, Schil schil, Model model) {
        return blad(behandelen.blad(actor, VerzoekId.lees(id)), Invoer.leeg(), schil, model);
    }

    @PostMapping(PAD + "/{id}/antwoord")
    String antwoord(
            @PathVariable String id,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var verzoek = VerzoekId.lees(id);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var uitkomst = velden.keuze("uitkomst", Uitkomst.class, "Kies wat ermee gebeurt.");
        var woorden = velden.tekst("antwoord", "Schrijf het antwoord aan de ouder.", ANTWOORD_HOOGSTENS);
        if (velden.klopt() && gelukt(behandelen.beantwoord(actor, verzoek, uitkomst.orElseThrow(), woorden), velden)) {
            return "redirect:" + PAD + "/" + verzoek;
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return blad(behandelen.blad(actor, verzoek), velden.terug(), schil, model);
    }

    @PostMapping(PAD + "/{id}/verlengen")
    String verleng(
            @PathVariable String id,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var verzoek = VerzoekId.lees(id);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var tot = velden.dag("tot", "Kies de nieuwe laatste dag.");
        var reden = velden.tekst("reden", "Schrijf op waarom het langer duurt.", REDEN_HOOGSTENS);
        if (velden.klopt() && gelukt(behandelen.verleng(actor, verzoek, tot.orElseThrow(), reden), velden)) {
            return "redirect:" + PAD + "/" + verzoek;
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return blad(behandelen.blad(actor, verzoek), velden.terug(), schil, model);
    }

    private static boolean gelukt(VerzoekenBehandelen.Resultaat resultaat, Velden velden) {
        switch (resultaat) {
            case Vastgelegd _ -> {
                return true;
            }
            case AlBeantwoord(var gegeven) ->
                velden.fout(
                        "",
                        AL_BEANTWOORD.formatted(
                                gegeven.door(), gegeven.uitkomst().zin()));
            case KanNietLanger _ ->
                velden.fout(
                        "",
                        "Langer kan niet meer. Een verzoek krijgt één keer meer tijd, in de eerste maand. Hoe het nu staat, lees je hieronder.");
            case DagKanNiet dag ->
                velden.fout(
                        "tot",
                        "Kies een dag na %s, en uiterlijk %s."
                                .formatted(Tijd.dag(dag.na(), dag.na()), Tijd.dag(dag.hoogstens(), dag.na())));
        }
        return false;
    }

    private static String blad(Blad blad, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Verzoek", PAD));
        model.addAttribute("blad", blad);
        model.addAttribute("klok", Verzoekregel.klok(blad.verzoek(), blad.vandaag()));
        model.addAttribute("invoer", invoer);
        model.addAttribute("over", over(blad, invoer));
        model.addAttribute(
                "uitkomsten",
                Arrays.stream(Uitkomst.values())
                        .map(uitkomst -> new Keuze(uitkomst.name(), uitkomst.zin()))
                        .toList());
        return "verzoek/verzoek";
    }

    /** What was typed in a form that this page shows no more: nothing typed is lost. */
    private static List<String> over(Blad blad, Invoer invoer) {
        var open = blad.verzoek().open();
        var kanLanger = open && blad.verzoek().termijn().magLangerOp(blad.vandaag());
        return Stream.of(open ? "" : invoer.waarde("antwoord"), kanLanger ? "" : invoer.waarde("reden"))
                .filter(tekst -> !tekst.isBlank())
                .toList();
    }
}
