package nl.kring.werkafspraak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.werkafspraak.GeefUit;
import nl.kring.werkafspraak.GeefUit.Bezwaar;
import nl.kring.werkafspraak.GeefUit.Resultaat;
import nl.kring.werkafspraak.WerkafspraakUitgeven;
import nl.kring.werkafspraak.WerkafspraakUitgeven.Overzicht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** For the projectleider: who signed which version, and issuing a new one. */
@Controller
class UitgevenController {
    private static final String PAD = "/werkafspraken";
    private static final int TITEL_HOOGSTENS = 200;
    private static final int TEKST_HOOGSTENS = 20_000;
    /** Time to sign before it is asked, so that nobody notices the change at work. */
    private static final int VOORUIT = 30;

    private final WerkafspraakUitgeven uitgeven;

    UitgevenController(WerkafspraakUitgeven uitgeven) {
        this.uitgeven = uitgeven;
    }

    @GetMapping(PAD)
    String overzicht(Actor actor, Schil schil, Model model) {
        model.addAttribute("overzicht", uitgeven.overzicht(actor));
        model.addAttribute("schil", schil.pagina("Werkafspraak", PAD));
        return "werkafspraak/overzicht";
    }

    @GetMapping(PAD + "/nieuw")
    String nieuw(Actor actor, Schil schil, Model model) {
        var overzicht = uitgeven.overzicht(actor);
        var vorige = overzicht.versies().stream().findFirst();
        var velden = Map.of(
                "na", String.valueOf(overzicht.nieuwste()),
                "titel", vorige.map(versie -> versie.titel()).orElse(""),
                "tekst", vorige.map(versie -> versie.tekst()).orElse(""),
                "van", overzicht.vandaag().plusDays(VOORUIT).toString());
        return toon(overzicht, Invoer.van(velden), schil, model);
    }

    @PostMapping(PAD)
    String geefUit(Actor actor, Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        var overzicht = uitgeven.overzicht(actor);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var opdracht = lees(velden);
        if (opdracht.isPresent() && gelukt(uitgeven.geefUit(actor, opdracht.get()), velden)) {
            return "redirect:" + PAD;
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(overzicht, velden.terug(), schil, model);
    }

    private static Optional<GeefUit> lees(Velden velden) {
        var titel = velden.regel("titel", "Geef de werkafspraak een titel.", TITEL_HOOGSTENS);
        var tekst = velden.tekst("tekst", "Schrijf op wat jullie afspreken.", TEKST_HOOGSTENS);
        var van = velden.dag("van", "Kies vanaf welke dag de organisaties getekend moeten hebben.");
        var na = velden.waarde("na").matches("\\d{1,6}") ? Integer.parseInt(velden.waarde("na")) : -1;
        return velden.klopt() && van.isPresent()
                ? Optional.of(new GeefUit(na, titel, tekst, van.get()))
                : Optional.empty();
    }

    private static boolean gelukt(Resultaat resultaat, Velden velden) {
        return switch (resultaat) {
            case Resultaat.Uitgegeven _ -> true;
            case Resultaat.NogNiet nog -> {
                nog.bezwaren().forEach(bezwaar -> zeg(velden, bezwaar));
                yield false;
            }
        };
    }

    private static void zeg(Velden velden, Bezwaar bezwaar) {
        switch (bezwaar) {
            case DAG_VOORBIJ -> velden.fout("van", "Deze dag is voorbij. Kies vandaag of later.");
            case DAG_TE_VER -> velden.fout("van", "Deze dag is meer dan een jaar vooruit. Kies een eerdere dag.");
            case DAG_VOOR_DE_VORIGE ->
                velden.fout("van", "De vorige versie geldt pas vanaf die dag of later. Kies een latere dag.");
            case INMIDDELS_EEN_ANDERE ->
                velden.fout(
                        "",
                        "Er is intussen een andere versie uitgegeven. Kijk eerst wat daarin staat. Wat je typte, staat hieronder.");
        }
    }

    private static String toon(Overzicht overzicht, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("invoer", invoer);
        model.addAttribute("overzicht", overzicht);
        model.addAttribute("schil", schil.pagina("Een werkafspraak uitgeven", PAD));
        return "werkafspraak/nieuw";
    }
}
