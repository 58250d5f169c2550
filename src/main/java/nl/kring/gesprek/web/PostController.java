package nl.kring.gesprek.web;

import nl.kring.gesprek.post.Poststand;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Schil;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What waits in the post room, for the beheerder: ids and times, no names. */
@Controller
class PostController {
    private final Poststand stand;

    PostController(Poststand stand) {
        this.stand = stand;
    }

    @GetMapping("/beheer/post")
    String toon(Actor actor, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Post die wacht", ""));
        model.addAttribute("stand", stand.overzicht(actor));
        return "gesprek/post";
    }

    @PostMapping("/beheer/post/{id}")
    String opnieuw(@PathVariable String id, Actor actor) {
        stand.opnieuw(actor, Ids.lees(id).orElseThrow(NietGevonden::of));
        return "redirect:/beheer/post";
    }
}
