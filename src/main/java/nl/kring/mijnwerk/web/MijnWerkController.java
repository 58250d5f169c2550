package nl.kring.mijnwerk.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.gesprek.web.Agendaregel;
import nl.kring.mijnwerk.MijnWerk;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.StapKaart;
import nl.kring.werkwijze.Stap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the day. */
@Controller
class MijnWerkController {
    private static final int MIDDAG = 12;
    private static final int AVOND = 18;

    private final MijnWerk mijnWerk;
    private final Clock klok;

    MijnWerkController(MijnWerk mijnWerk, Clock klok) {
        this.mijnWerk = mijnWerk;
        this.klok = klok;
    }

    @GetMapping("/mijn-werk")
    String toon(Actor actor, Schil schil, Model model) {
        var nu = LocalDateTime.ofInstant(klok.instant(), Tijd.ZONE);
        var werk = mijnWerk.van(actor);
        model.addAttribute("schil", schil.pagina(schil.ouder() ? "Wat speelt er?" : "Mijn werk", "/mijn-werk"));
        model.addAttribute("groet", groet(nu.getHour()));
        model.addAttribute("dag", hoofdletter(Tijd.dag(nu.toLocalDate(), nu.toLocalDate())));
        model.addAttribute(
                "groepen",
                List.of(
                        new Groep("vandaag", "Vandaag", kaarten(werk.hopen().vandaag(), true)),
                        new Groep("dezeweek", "Deze week", kaarten(werk.hopen().dezeWeek(), false)),
                        new Groep("later", "Later", kaarten(werk.hopen().later(), false))));
        model.addAttribute("gesprekken", Agendaregel.van(werk.gesprekken(), werk.vandaag(), schil.ouder()));
        return "mijnwerk/mijnwerk";
    }

    private static String hoofdletter(String zin) {
        return Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
    }

    private static String groet(int uur) {
        if (uur < MIDDAG) {
            return "Goedemorgen";
        }
        return uur < AVOND ? "Goedemiddag" : "Goedenavond";
    }

    private static List<StapKaart> kaarten(List<Stap> stappen, boolean vandaag) {
        return stappen.stream().map(stap -> kaart(stap, vandaag)).toList();
    }

    private static StapKaart kaart(Stap stap, boolean vandaag) {
        var feiten = Stream.of(
                        Stream.of(new StapKaart.Feit("klok", stap.wanneerzin())),
                        stap.wieOok().isEmpty()
                                ? Stream.<StapKaart.Feit>empty()
                                : Stream.of(new StapKaart.Feit("mensen", wieOok(stap.wieOok()))))
                .flatMap(feit -> feit)
                .toList();
        return new StapKaart(
                StapKaart.Over.KIND,
                stap.kindnaam(),
                "(" + stap.leeftijd() + ") · " + stap.locatie(),
                stap.titel(),
                feiten,
                stap.regel().bron(),
                stap.actie(),
                vandaag);
    }

    /** "Esra (mentor) kan dit ook doen", "Mark, Danielle en Ruben kunnen dit ook doen". */
    static String wieOok(List<String> namen) {
        if (namen.size() == 1) {
            return namen.getFirst() + " kan dit ook doen";
        }
        var voor = String.join(", ", namen.subList(0, namen.size() - 1));
        return voor + " en " + namen.getLast() + " kunnen dit ook doen";
    }
}
