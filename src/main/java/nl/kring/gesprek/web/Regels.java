package nl.kring.gesprek.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Veldfout;

/**
 * The lines of one kind on the form of a talk: those that read as text, and those that stand open to be filled in.
 *
 * @param dicht complete, with a way to open them
 */
public record Regels(List<Integer> dicht, List<Integer> open) {
    public Regels {
        dicht = List.copyOf(dicht);
        open = List.copyOf(open);
    }

    /** Complete lines read as text; those with something lacking, asked for or empty stand open. The first one is always there. */
    static Regels van(
            String soort,
            Invoer invoer,
            List<Veldfout> fouten,
            Set<String> open,
            Set<String> delen,
            boolean altijdEen) {
        var dicht = new ArrayList<Integer>();
        var uit = new ArrayList<Integer>();
        for (var regel : AfrondFormulier.regels(invoer, soort)) {
            var naam = soort + "-" + regel;
            var gevuld = delen.stream()
                    .filter(deel -> !invoer.waarde(naam + "-" + deel).isBlank())
                    .count();
            var fout = fouten.stream().anyMatch(f -> f.veld().startsWith(naam + "-"));
            if (open.contains(naam) || gevuld > 0 && (fout || gevuld < delen.size())) {
                uit.add(regel);
            } else if (gevuld > 0) {
                dicht.add(regel);
            }
        }
        open.stream()
                .filter(naam -> naam.matches(soort + "-\\d{1,2}"))
                .map(naam -> Integer.valueOf(naam.substring(soort.length() + 1)))
                .filter(regel -> !uit.contains(regel))
                .forEach(uit::add);
        if (altijdEen && dicht.isEmpty() && uit.isEmpty()) {
            uit.add(0);
        }
        return new Regels(dicht, uit);
    }
}
