package nl.kring.gesprek.web;

import nl.kring.gesprek.post.Achterstand;
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

/** What waits in the post room, and work that was not done yet, for the beheerder: ids and times, no names. */
@Controller
class PostController {
    private final Poststand stand;
    private final Achterstand achterstand;

    PostController(Poststand stand, Achterstand achterstand) {
        this.stand = stand;
        this.achterstand = achterstand;
    }

    @GetMapping("/beheer/post")
    String toon(Actor actor, Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Post die wacht", ""));
        model.addAttribute("stand", stand.overzicht(actor));
        model.addAttribute("werk", achterstand.werk(actor));
        return "gesprek/post";
    }

    @PostMapping("/beheer/post/{id}")
    String opnieuw(@PathVariable String id, Actor actor) {
        stand.opnieuw(actor, Ids.lees(id).orElseThrow(NietGevonden::of));
        return "redirect:/beheer/post";
    }

    @PostMapping("/beheer/werk/{id}")
    String werkOpnieuw(@PathVariable String id, Actor actor) {
        achterstand.opnieuw(actor, Ids.lees(id).orElseThrow(NietGevonden::of));
        return "redirect:/beheer/post#werk";
    }
}
