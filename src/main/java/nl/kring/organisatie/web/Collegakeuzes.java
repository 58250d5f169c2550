package nl.kring.organisatie.web;

import java.util.List;
import nl.kring.platform.web.Keuze;

/** What can be chosen for a colleague. Public for its template. */
public record Collegakeuzes(List<Keuze> functies, List<Keuze> organisaties, List<Keuze> plekken) {
    public Collegakeuzes {
        functies = List.copyOf(functies);
        organisaties = List.copyOf(organisaties);
        plekken = List.copyOf(plekken);
    }
}
