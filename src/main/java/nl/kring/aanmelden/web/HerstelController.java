package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.kring.aanmelden.domain.HerstelResultaat.BijBeheerder;
import nl.kring.aanmelden.domain.HerstelResultaat.GeenPost;
import nl.kring.aanmelden.domain.HerstelResultaat.Onderweg;
import nl.kring.aanmelden.domain.Ouderherstel;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Schil;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A new password for a parent who lost it: by mail to the parent, or by a beheerder in person. */
@Controller
class HerstelController {
    private static final String PAD = "/kinderen/{kind}/ouders/{ouder}/herstel";
    private static final String BEHEER = "/beheer/toegang";

    private static final String MAIL =
            "De ouder krijgt een mail met een code. Die werkt één uur en één keer. De ouder maakt daarmee zelf een nieuw wachtwoord.";
    private static final String GEEN_MAIL =
            "Kring kan nu geen mail versturen. Probeer het later, of vraag de beheerder om een code in persoon.";
    private static final String BEHEERDER =
            "De beheerder maakt een code en geeft die zelf aan de ouder. Laat de ouder langskomen of een afspraak maken. "
                    + "Gaf deze beheerder jou zelf toegang? Dan doet een andere beheerder het.";

    private final Ouderherstel herstel;

    HerstelController(Ouderherstel herstel) {
        this.herstel = herstel;
    }

    @PostMapping(PAD + "/mail")
    String perMail(
            @PathVariable String kind,
            @PathVariable String ouder,
            Actor actor,
            Schil schil,
            HttpServletResponse antwoord,
            Model model) {
        var terug = "/kinderen/" + KindId.lees(kind);
        return switch (herstel.stuurPerMail(actor, KindId.lees(kind), OuderId.lees(ouder))) {
            case Onderweg _ -> klaar("De code is onderweg", MAIL, terug, schil, model);
            case GeenPost _ -> {
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield klaar("De mail kon niet weg", GEEN_MAIL, terug, schil, model);
            }
            case BijBeheerder _ -> klaar("De beheerder weet het", BEHEERDER, terug, schil, model);
        };
    }

    @PostMapping(PAD + "/beheerder")
    String bijBeheerder(@PathVariable String kind, @PathVariable String ouder, Actor actor, Schil schil, Model model) {
        herstel.vraagBeheerder(actor, KindId.lees(kind), OuderId.lees(ouder));
        return klaar("De beheerder weet het", BEHEERDER, "/kinderen/" + KindId.lees(kind), schil, model);
    }

    /** Answers with the code itself, not with a redirect: the code is shown once and kept nowhere it could be read. */
    @PostMapping(BEHEER + "/ouders/{vraag}")
    String maakCode(@PathVariable String vraag, Actor actor, Schil schil, Model model) {
        var inPersoon = herstel.maakCode(actor, Ids.lees(vraag).orElseThrow(NietGevonden::of));
        model.addAttribute("naam", inPersoon.naam());
        model.addAttribute("gemaakt", inPersoon.gemaakt());
        model.addAttribute("terug", BEHEER);
        model.addAttribute("schil", schil.pagina("Code gemaakt", BEHEER));
        return "aanmelden/code";
    }

    private static String klaar(String kop, String zin, String terug, Schil schil, Model model) {
        model.addAttribute("kop", kop);
        model.addAttribute("zin", zin);
        model.addAttribute("terug", terug);
        model.addAttribute("schil", schil.pagina(kop, "/kinderen"));
        return "aanmelden/herstel";
    }
}
