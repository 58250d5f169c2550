package nl.kring.inzet.web;

import java.util.List;
import nl.kring.platform.web.Keuze;

/** The options of the form about help. Public for its template. */
public record Inzetkeuzes(List<Keuze> wie, List<Keuze> grondslag, List<Keuze> plek) {
    public Inzetkeuzes {
        wie = List.copyOf(wie);
        grondslag = List.copyOf(grondslag);
        plek = List.copyOf(plek);
    }
}
