package nl.kring.werkwijze.web;

import nl.kring.platform.web.Schil;
import nl.kring.werkwijze.Regeloverzicht;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the rules do, for everybody and for the Algoritmeregister (C16): as a page, and as JSON to hand in. */
@Controller
class AlgoritmeController {
    private final Regeloverzicht regels;
    private final JdbcClient jdbc;

    AlgoritmeController(Regeloverzicht regels, JdbcClient jdbc) {
        this.regels = regels;
        this.jdbc = jdbc;
    }

    @GetMapping("/algoritme")
    String pagina(Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("De regels van Kring", ""));
        model.addAttribute("beschrijving", beschrijving());
        return "werkwijze/algoritme";
    }

    /** JSON, whatever the reader says to like best. */
    @GetMapping("/algoritme.json")
    ResponseEntity<Algoritmebeschrijving> json() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(beschrijving());
    }

    /** A registration is about one organisation; where more municipalities share a Kring, each fills in its own name. */
    private Algoritmebeschrijving beschrijving() {
        var gemeenten = jdbc.sql("select naam from platform.gemeente order by naam limit 2")
                .query((rij, _) -> rij.getString("naam"))
                .list();
        var organisatie =
                gemeenten.size() == 1 ? "Gemeente " + gemeenten.getFirst() : "De gemeenten die deze Kring gebruiken";
        return Algoritmebeschrijving.van(organisatie, regels);
    }
}
