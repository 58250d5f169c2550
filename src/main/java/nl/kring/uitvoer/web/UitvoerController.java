package nl.kring.uitvoer.web;

import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Schil;
import nl.kring.uitvoer.AllesMeenemen;
import nl.kring.uitvoer.Uitvoer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything in a file: to read (PDF), or for another system (JSON). The name of the file names nobody. */
@Controller
class UitvoerController {
    private static final String PAD = "/mijn/meenemen/{kind}";

    private final AllesMeenemen meenemen;
    private final UitvoerPdf pdf;
    private final Beurten beurten;

    UitvoerController(AllesMeenemen meenemen, UitvoerPdf pdf, Beurten beurten) {
        this.meenemen = meenemen;
        this.pdf = pdf;
        this.beurten = beurten;
    }

    @GetMapping(PAD)
    String toon(@PathVariable String kind, Actor actor, Schil schil, Model model) {
        model.addAttribute("kind", meenemen.kind(actor, KindId.lees(kind)));
        model.addAttribute("schil", schil.vertaald(schil.zeg("meenemen.titel"), "/kinderen"));
        return "uitvoer/alles";
    }

    @GetMapping(PAD + "/alles.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String kind, Actor actor) {
        return beurten.doe(actor, () -> {
            var alles = meenemen.alles(actor, KindId.lees(kind));
            return bestand(alles, "pdf", MediaType.APPLICATION_PDF, pdf.maak(alles));
        });
    }

    @GetMapping(PAD + "/alles.json")
    ResponseEntity<byte[]> json(@PathVariable String kind, Actor actor) {
        var alles = meenemen.alles(actor, KindId.lees(kind));
        return bestand(alles, "json", MediaType.APPLICATION_JSON, UitvoerJson.maak(alles));
    }

    private static ResponseEntity<byte[]> bestand(Uitvoer alles, String soort, MediaType type, byte[] inhoud) {
        var naam = "kring-" + alles.op() + "." + soort;
        return ResponseEntity.ok()
                .contentType(type)
                .headers(koppen -> koppen.setContentDisposition(
                        ContentDisposition.attachment().filename(naam).build()))
                .body(inhoud);
    }
}
