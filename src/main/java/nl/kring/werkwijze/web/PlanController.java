package nl.kring.werkwijze.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.platform.web.Schil;
import nl.kring.werkwijze.Regel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The plan in plain language, for everyone: every rule that Kring follows, under its id. */
@Controller
class PlanController {

    @GetMapping("/plan")
    String plan(Schil schil, Model model) {
        model.addAttribute("schil", schil.pagina("Het plan in gewone taal", "/plan"));
        model.addAttribute("delen", delen());
        return "werkwijze/plan";
    }

    /** The rules under the part of the plan that they come from, in the order of the catalogue. */
    private static Map<String, List<Regel>> delen() {
        var delen = new LinkedHashMap<String, List<Regel>>();
        Arrays.stream(Regel.values())
                .forEach(regel -> delen.computeIfAbsent(regel.bron().plek(), _ -> new ArrayList<>())
                        .add(regel));
        return delen;
    }
}
