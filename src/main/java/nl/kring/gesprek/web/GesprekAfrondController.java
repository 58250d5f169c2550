package nl.kring.gesprek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.gesprek.AfrondenResultaat;
import nl.kring.gesprek.Concept;
import nl.kring.gesprek.GesprekAfronden;
import nl.kring.gesprek.GesprekBewaren;
import nl.kring.gesprek.GesprekBewaren.Resultaat;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekTonen;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.RondGesprekAf;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Veldfout;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closing a talk. What was typed stays, whatever the answer is (R-BO-04). */
@Controller
class GesprekAfrondController {
    private static final String TE_VEEL =
            "Dit is te veel tekst om te bewaren. Maak het korter. Wat je typte staat hieronder nog.";

    private final GesprekTonen tonen;
    private final GesprekBewaren bewaren;
    private final GesprekAfronden afronden;

    GesprekAfrondController(GesprekTonen tonen, GesprekBewaren bewaren, GesprekAfronden afronden) {
        this.tonen = tonen;
        this.bewaren = bewaren;
        this.afronden = afronden;
    }

    @PostMapping("/gesprekken/{id}/afronden")
    String rondAf(
            @PathVariable String id,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var gesprek = GesprekId.lees(id);
        var invoer = Invoer.vanVerzoek(vraag.getParameterMap());
        var beeld = tonen.open(actor, gesprek);
        var gelezen = AfrondFormulier.lees(
                beeld, invoer, GesprekController.formulierId(invoer), GesprekController.versie(invoer));
        if (!gelezen.leesfouten().isEmpty()) {
            return nogNiet(actor, schil, beeld, invoer, antwoord, model);
        }
        return switch (rondAf(actor, gelezen.typwerk())) {
            case AfrondenResultaat.Afgerond _ -> Net.AFGESLOTEN.naar(gesprek);
            case AfrondenResultaat.NogNiet _ -> nogNiet(actor, schil, beeld, invoer, antwoord, model);
            case AfrondenResultaat.InmiddelsGewijzigd _ -> botsing(actor, schil, gesprek, invoer, antwoord, model);
        };
    }

    /** Two who are in each other's way in the database: the one who has to give way looks again, with everything still typed. */
    private AfrondenResultaat rondAf(Actor actor, RondGesprekAf typwerk) {
        try {
            return afronden.rondAf(actor, typwerk);
        } catch (ConcurrencyFailureException _) {
            return new AfrondenResultaat.InmiddelsGewijzigd();
        }
    }

    /** It stays open, says why, and keeps what was typed. */
    private String nogNiet(
            Actor actor, Schil schil, Gespreksbeeld beeld, Invoer invoer, HttpServletResponse antwoord, Model model) {
        return switch (bewaar(actor, beeld.gesprek().id(), Vrijetekst.zeef(invoer))) {
            case Resultaat.Bewaard bewaard -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                var vers = tonen.open(actor, beeld.gesprek().id());
                var pagina = Afrondpagina.van(
                        vers, invoer, GesprekController.formulierId(invoer), bewaard.versie(), Set.of(), true);
                yield GesprekController.formulier(pagina, schil, List.of(), model);
            }
            case Resultaat.InmiddelsGewijzigd _ ->
                botsing(actor, schil, beeld.gesprek().id(), invoer, antwoord, model);
            case Resultaat.TeVeel _ -> teVeel(schil, beeld, invoer, antwoord, model);
        };
    }

    /** Keeps it by hand, with one thing more where a button says so; or by itself, through htmx. */
    @PostMapping("/gesprekken/{id}/concept")
    String bewaar(
            @PathVariable String id,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var gesprek = GesprekId.lees(id);
        var getypt = Invoer.vanVerzoek(vraag.getParameterMap());
        var vanzelf = vraag.getHeader("HX-Request") != null;
        var knop = vanzelf ? new Knop.Bewaar() : Knop.lees(getypt.waarde("knop"));
        var invoer = metKnop(getypt, knop);
        var gezeefd = Vrijetekst.zeef(invoer);
        var resultaat = bewaar(actor, gesprek, gezeefd);
        if (vanzelf) {
            model.addAttribute("stand", Bewaarstand.van(resultaat, gezeefd.veldnamen()));
            return "gesprek/bewaard";
        }
        return switch (resultaat) {
            case Resultaat.Bewaard(var _, var versie) ->
                gezeefd.fouten().isEmpty()
                        ? "redirect:" + verder(gesprek, knop, invoer)
                        : nietAlles(actor, schil, gesprek, invoer, gezeefd.fouten(), versie, antwoord, model);
            case Resultaat.InmiddelsGewijzigd _ -> botsing(actor, schil, gesprek, invoer, antwoord, model);
            case Resultaat.TeVeel _ -> teVeel(schil, tonen.open(actor, gesprek), invoer, antwoord, model);
        };
    }

    /** Something was typed that is not kept as it is: the form says so and still has it, on this page. */
    private String nietAlles(
            Actor actor,
            Schil schil,
            GesprekId gesprek,
            Invoer invoer,
            List<Veldfout> fouten,
            int versie,
            HttpServletResponse antwoord,
            Model model) {
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var pagina = Afrondpagina.van(
                tonen.open(actor, gesprek),
                new Invoer(invoer.waarden(), fouten),
                GesprekController.formulierId(invoer),
                versie,
                Set.of(),
                false);
        return GesprekController.formulier(pagina, schil, List.of(), model);
    }

    private Resultaat bewaar(Actor actor, GesprekId gesprek, Vrijetekst gezeefd) {
        var invoer = gezeefd.bewaren();
        return bewaren.bewaar(
                actor,
                new Concept(
                        gesprek,
                        GesprekController.versie(invoer),
                        GesprekController.formulierId(invoer),
                        GesprekController.getypt(invoer)));
    }

    private static Invoer metKnop(Invoer invoer, Knop knop) {
        return switch (knop) {
            case Knop.Voorstel(var moment) -> {
                var tijd = moment.tijd();
                yield invoer.metWaarde(AfrondFormulier.DATUM, Gesprekswoorden.alsInvoer(moment.datum()))
                        .metWaarde(AfrondFormulier.TIJD, tijd == null ? "" : Gesprekswoorden.alsInvoer(tijd))
                        .metWaarde(AfrondFormulier.WEEK, moment.alleenWeek() ? AfrondFormulier.JA : "");
            }
            case Knop.Einde(var ja) -> invoer.metWaarde(AfrondFormulier.EINDE, ja ? AfrondFormulier.JA : "");
            case Knop.Bewaar _, Knop.Later _, Knop.RegelErbij _, Knop.Wijzig _ -> invoer;
        };
    }

    private static String verder(GesprekId gesprek, Knop knop, Invoer invoer) {
        // the same form goes on, so that what it still keeps by itself does not collide with it
        var hier = "/gesprekken/" + gesprek + "?vastleggen&formulier=" + GesprekController.formulierId(invoer);
        return switch (knop) {
            case Knop.Later _ -> "/gesprekken";
            case Knop.Bewaar _ -> hier;
            case Knop.Wijzig(var regel) -> open(hier, regel);
            case Knop.RegelErbij(var soort) -> open(hier, soort + "-" + AfrondFormulier.volgende(invoer, soort));
            case Knop.Voorstel _, Knop.Einde _ -> hier + "#vervolg";
        };
    }

    private static String open(String hier, String regel) {
        return hier + "&open=" + regel + "#" + regel;
    }

    /** Two at once: what the other wrote stands above, what this person typed below; nothing of either is gone. */
    private String botsing(
            Actor actor, Schil schil, GesprekId gesprek, Invoer invoer, HttpServletResponse antwoord, Model model) {
        antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
        var beeld = tonen.open(actor, gesprek);
        var mijn = GesprekController.getypt(invoer);
        if (!beeld.gesprek().isGepland()) {
            return GesprekController.gewoon(beeld, schil, false, Veldnamen.alles(beeld, mijn), model);
        }
        var bewaard = beeld.bewaard();
        var pagina = Afrondpagina.van(
                beeld,
                invoer,
                GesprekController.formulierId(invoer),
                beeld.gesprek().versie(),
                Set.of(),
                false);
        model.addAttribute("botsing", true);
        return GesprekController.formulier(
                pagina,
                schil,
                Veldnamen.verschillen(beeld, mijn, bewaard == null ? Map.of() : bewaard.velden()),
                model);
    }

    private static String teVeel(
            Schil schil, Gespreksbeeld beeld, Invoer invoer, HttpServletResponse antwoord, Model model) {
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var metFout = new Invoer(invoer.waarden(), List.of(new Veldfout("", TE_VEEL)));
        var pagina = Afrondpagina.van(
                beeld,
                metFout,
                GesprekController.formulierId(invoer),
                GesprekController.versie(invoer),
                Set.of(),
                true);
        return GesprekController.formulier(pagina, schil, List.of(), model);
    }
}
