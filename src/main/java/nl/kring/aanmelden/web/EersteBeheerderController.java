package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import nl.kring.aanmelden.domain.EersteBeheerder;
import nl.kring.aanmelden.domain.InrichtResultaat.AlIngericht;
import nl.kring.aanmelden.domain.InrichtResultaat.CodeKloptNiet;
import nl.kring.aanmelden.domain.InrichtResultaat.Ingericht;
import nl.kring.aanmelden.domain.LegeStart;
import nl.kring.aanmelden.domain.RichtIn;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first page of an empty Kring; not there in any other Kring. */
@Controller
@ConditionalOnBooleanProperty("kring.leeg")
class EersteBeheerderController {
    private static final Pattern CBS_CODE = Pattern.compile("(?i)GM\\d{4}");
    private static final int NAAM_HOOGSTENS = 100;

    private final LegeStart start;
    private final EersteBeheerder eersteBeheerder;

    EersteBeheerderController(LegeStart start, EersteBeheerder eersteBeheerder) {
        this.start = start;
        this.eersteBeheerder = eersteBeheerder;
    }

    @GetMapping("/eerste-beheerder")
    String vraag(Schil schil, Model model) {
        eisLeeg();
        return toon(Invoer.leeg(), schil, model);
    }

    @PostMapping("/eerste-beheerder")
    String richtIn(Schil schil, HttpServletRequest vraag, HttpServletResponse antwoord, Model model) {
        eisLeeg();
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var opdracht = lees(velden);
        if (velden.klopt()) {
            switch (eersteBeheerder.richtIn(opdracht, vraag.getRemoteAddr())) {
                case Ingericht _ -> {
                    return "redirect:/aanmelden?klaar";
                }
                case AlIngericht _ -> throw NietGevonden.of();
                case CodeKloptNiet _ ->
                    velden.fout(
                            "code",
                            "Deze code klopt niet. Kijk in het venster waarin Kring is gestart. Klopt de code wel? Wacht dan een kwartier.");
            }
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(velden.terug(), schil, model);
    }

    private void eisLeeg() {
        if (!start.wachtOpDeEerste()) {
            throw NietGevonden.of();
        }
    }

    private static RichtIn lees(Velden velden) {
        var code = velden.regel("code", "Vul de code in die in het venster van Kring staat.", NAAM_HOOGSTENS);
        var gemeente = velden.regel("gemeente", "Vul de naam van de gemeente in.", NAAM_HOOGSTENS);
        var cbsCode = velden.regel("cbscode", "Vul de CBS-code van de gemeente in.", NAAM_HOOGSTENS);
        if (!cbsCode.isEmpty() && !CBS_CODE.matcher(cbsCode).matches()) {
            velden.fout("cbscode", "Een CBS-code is GM met vier cijfers, zoals GM0202.");
        }
        var roepnaam = velden.regel("roepnaam", "Vul je roepnaam in.", NAAM_HOOGSTENS);
        var achternaam = velden.regel("achternaam", "Vul je achternaam in.", NAAM_HOOGSTENS);
        var email = velden.email("email", "Vul je e-mailadres in.");
        var namen = List.of(roepnaam, achternaam, roepnaam + " " + achternaam, email, gemeente);
        var wachtwoord = Wachtwoordvelden.lees(velden, namen, Woorden.nederlands());
        return new RichtIn(code, gemeente, cbsCode, roepnaam, achternaam, email, wachtwoord);
    }

    private static String toon(Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("De eerste beheerder", ""));
        model.addAttribute("invoer", invoer);
        return "aanmelden/eerstebeheerder";
    }
}
