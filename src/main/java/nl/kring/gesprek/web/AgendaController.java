package nl.kring.gesprek.web;

import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekTonen;
import nl.kring.gesprek.Stand;
import nl.kring.gesprek.post.Agendapunt;
import nl.kring.platform.Actor;
import nl.kring.platform.agenda.Agendabestand;
import nl.kring.platform.agenda.Methode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A talk as a file for one's own agenda, also for whoever gets no mail. */
@Controller
class AgendaController {
    private final GesprekTonen tonen;
    private final Agendapunt agendapunt;

    AgendaController(GesprekTonen tonen, Agendapunt agendapunt) {
        this.tonen = tonen;
        this.agendapunt = agendapunt;
    }

    @GetMapping("/gesprekken/{id}/agenda.ics")
    ResponseEntity<byte[]> bestand(@PathVariable String id, Actor actor) {
        var gesprek = tonen.open(actor, GesprekId.lees(id)).gesprek();
        var bestand = agendapunt.bestand(
                new Agendapunt.Gegevens(
                        gesprek.id(),
                        gesprek.moment(),
                        gesprek.duur(),
                        gesprek.plaats(),
                        gesprek.volgnummer(),
                        actor.isOuder(),
                        null),
                gesprek.stand() == Stand.AFGEZEGD ? Methode.CANCEL : Methode.REQUEST);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, bestand.mediatype())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + Agendabestand.BESTANDSNAAM)
                .body(bestand.bytes());
    }
}
