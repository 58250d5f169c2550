package nl.kring.regels.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Schil;
import nl.kring.platform.web.Velden;
import nl.kring.regels.TabelId;
import nl.kring.regels.versie.Bewerking;
import nl.kring.regels.versie.Merk;
import nl.kring.regels.versie.TabelBewerken;
import nl.kring.regels.versie.Versieuitkomst;
import nl.kring.regels.versie.WerkwijzeBekijken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One table of a version: to read, to take along, and in a draft to put in another order or replace by a file. */
@Controller
class TabelController {
    private static final MediaType DMN = new MediaType("application", "dmn+xml", StandardCharsets.UTF_8);

    private final WerkwijzeBekijken bekijken;
    private final TabelBewerken bewerken;

    TabelController(WerkwijzeBekijken bekijken, TabelBewerken bewerken) {
        this.bekijken = bekijken;
        this.bewerken = bewerken;
    }

    @GetMapping("/werkwijze/{versie}/{tabel}")
    String tabel(@PathVariable String versie, @PathVariable String tabel, Actor actor, Schil schil, Model model) {
        return toon(Adres.nummer(versie), Adres.tabel(tabel), actor, Invoer.leeg(), schil, model);
    }

    @GetMapping("/werkwijze/{versie}/{tabel}.dmn")
    ResponseEntity<String> bestand(@PathVariable String versie, @PathVariable String tabel, Actor actor) {
        var nummer = Adres.nummer(versie);
        var id = Adres.tabel(tabel);
        return ResponseEntity.ok()
                .contentType(DMN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"versie-%d-%s\"".formatted(nummer, id.bestand()))
                .body(bekijken.bestand(actor, nummer, id));
    }

    /** Up, down, or away: the button says which. */
    @PostMapping("/werkwijze/{versie}/{tabel}/rijen/{rij}/plaats")
    String verplaats(
            @PathVariable String versie,
            @PathVariable String tabel,
            @PathVariable String rij,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model) {
        var nummer = Adres.nummer(versie);
        var id = Adres.tabel(tabel);
        var plaats = Adres.nummer(rij) - 1;
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        var bewerking = switch (velden.waarde("naar")) {
            case "omhoog" -> new Bewerking.Omhoog(plaats);
            case "omlaag" -> new Bewerking.Omlaag(plaats);
            default -> new Bewerking.HaalWeg(plaats);
        };
        var uitkomst = bewerken.bewerk(actor, nummer, id, velden.waarde("merk"), bewerking);
        return volg(uitkomst, velden, nummer, id, actor, schil, antwoord, model);
    }

    @PostMapping("/werkwijze/{versie}/{tabel}/bestand")
    String neemOver(
            @PathVariable String versie,
            @PathVariable String tabel,
            @RequestParam(required = false) MultipartFile bestand,
            Actor actor,
            Schil schil,
            HttpServletRequest vraag,
            HttpServletResponse antwoord,
            Model model)
            throws IOException {
        var nummer = Adres.nummer(versie);
        var id = Adres.tabel(tabel);
        var velden = new Velden(Invoer.vanVerzoek(vraag.getParameterMap()));
        if (bestand == null || bestand.isEmpty()) {
            velden.fout("bestand", "Kies een DMN-bestand.");
            antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return toon(nummer, id, actor, velden.terug(), schil, model);
        }
        var uitkomst = bewerken.neemOver(actor, nummer, id, velden.waarde("merk"), bestand.getBytes());
        return volg(uitkomst, velden, nummer, id, actor, schil, antwoord, model);
    }

    private String volg(
            Versieuitkomst uitkomst,
            Velden velden,
            int nummer,
            TabelId id,
            Actor actor,
            Schil schil,
            HttpServletResponse antwoord,
            Model model) {
        return switch (uitkomst) {
            case Versieuitkomst.Gedaan _ -> "redirect:" + Adres.van(nummer, id);
            case Versieuitkomst.NogNiet nogNiet -> {
                Bezwaarzinnen.zet(velden, nogNiet);
                antwoord.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield toon(nummer, id, actor, velden.terug(), schil, model);
            }
            case Versieuitkomst.InmiddelsGewijzigd _ -> {
                velden.fout("", "Iemand anders veranderde deze tabel net. Hieronder staat hoe zij nu is.");
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
                yield toon(nummer, id, actor, velden.terug(), schil, model);
            }
            case Versieuitkomst.KanNietMeer(var stand) -> {
                velden.fout("", Bezwaarzinnen.kanNietMeer(stand));
                antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
                yield toon(nummer, id, actor, velden.terug(), schil, model);
            }
        };
    }

    private String toon(int nummer, TabelId id, Actor actor, Invoer invoer, Schil schil, Model model) {
        var blad = bekijken.blad(actor, nummer);
        var tabel = blad.inhoud().tabel(id);
        model.addAttribute("schil", schil.pagina("%s, versie %d".formatted(id.id(), nummer), Adres.NAV));
        model.addAttribute("blad", blad);
        model.addAttribute("tabel", tabel);
        model.addAttribute("merk", Merk.van(tabel));
        model.addAttribute("invoer", invoer);
        return "regels/tabel";
    }
}
