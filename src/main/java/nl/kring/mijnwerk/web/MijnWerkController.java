package nl.kring.mijnwerk.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.kring.gesprek.web.Agendaregel;
import nl.kring.mijnwerk.MijnWerk;
import nl.kring.organisatie.inrichten.Inrichting;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.StapKaart;
import nl.kring.platform.web.VerloopStap;
import nl.kring.werkwijze.Stap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the day. */
@Controller
class MijnWerkController {
    private final MijnWerk mijnWerk;
    private final Inrichting inrichting;
    private final Clock klok;

    MijnWerkController(MijnWerk mijnWerk, Inrichting inrichting, Clock klok) {
        this.mijnWerk = mijnWerk;
        this.inrichting = inrichting;
        this.klok = klok;
    }

    @GetMapping("/mijn-werk")
    String toon(Actor actor, Schil schil, Model model) {
        var uur = LocalDateTime.ofInstant(klok.instant(), Tijd.ZONE).getHour();
        var werk = mijnWerk.van(actor);
        model.addAttribute("schil", schil.pagina(schil.ouder() ? "Wat speelt er?" : "Mijn werk", "/mijn-werk"));
        model.addAttribute("groet", Zinnen.groet(uur));
        model.addAttribute("opening", Zinnen.opening(werk.vandaag(), werk.gesprekken()));
        model.addAttribute("groepen", groepen(werk, schil.ouder()));
        model.addAttribute("gesprekken", Agendaregel.van(werk.gesprekken(), werk.vandaag(), schil.ouder()));
        model.addAttribute("wachtend", Wachtregel.van(werk.wachtend(), werk.vandaag()));
        model.addAttribute("eersteStappen", eersteStappen(actor));
        return "mijnwerk/mijnwerk";
    }

    private static List<Groep> groepen(MijnWerk.Werk werk, boolean ouder) {
        var hopen = werk.hopen();
        var weekTot = "tot en met " + Tijd.dag(hopen.weekTot(), werk.vandaag());
        return List.of(
                new Groep("vandaag", "Vandaag", "", kaarten(hopen.vandaag(), true, ouder)),
                new Groep("week", "Komende zeven dagen", weekTot, kaarten(hopen.komendeWeek(), false, ouder)),
                new Groep(Groep.LATER, "Later", "", kaarten(hopen.later(), false, ouder)));
    }

    /** Only for whoever looks after Kring, and only until there is what Kring needs. */
    private List<VerloopStap> eersteStappen(Actor actor) {
        if (!actor.heeft(Functie.BEHEERDER)) {
            return List.of();
        }
        var stand = inrichting.stand(actor);
        return stand.isKlaar() ? List.of() : EersteStappen.van(stand);
    }

    private static List<StapKaart> kaarten(List<Stap> stappen, boolean vandaag, boolean ouder) {
        return stappen.stream().map(stap -> kaart(stap, vandaag, ouder)).toList();
    }

    private static StapKaart kaart(Stap stap, boolean vandaag, boolean ouder) {
        return new StapKaart(
                StapKaart.Over.KIND,
                stap.kindnaam(),
                "(" + stap.leeftijd() + ") · " + stap.locatie(),
                stap.titel(),
                List.of(
                        new StapKaart.Feit("klok", stap.wanneerzin()),
                        new StapKaart.Feit("mensen", Zinnen.wieOok(stap.wieOok(), ouder))),
                stap.bron(),
                stap.actie(),
                vandaag);
    }
}
