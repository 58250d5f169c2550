package nl.kring.regels.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.regels.Planteksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Loading the text of the municipality's own plan. */
@Controller
class PlantekstController {
    private final Planteksten teksten;

    PlantekstController(Planteksten teksten) {
        this.teksten = teksten;
    }

    @GetMapping("/werkwijze/plantekst")
    String plantekst(Actor actor, Schil schil, Model model) {
        return toon(actor, Invoer.leeg(), schil, model);
    }

    @PostMapping("/werkwijze/plantekst")
    String laad(
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model)
            throws IOException {
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var titel = velden.regel("titel", "Hoe heet het plan?", 200);
        if (velden.klopt()) {
            switch (teksten.laad(actor, titel, bestand == null ? new byte[0] : bestand.getBytes())) {
                case Planteksten.Laden.Geladen _ -> {
                    return "redirect:/werkwijze/plantekst";
                }
                case Planteksten.Laden.NietGoed(var zin) -> velden.fout("bestand", zin);
            }
        }
        antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return toon(actor, velden.terug(), schil, model);
    }

    private String toon(Actor actor, Invoer invoer, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("De tekst van het plan", Adres.NAV));
        model.addAttribute("tekst", teksten.bekijk(actor).orElse(null));
        model.addAttribute("invoer", invoer);
        return "regels/plantekst";
    }
}
