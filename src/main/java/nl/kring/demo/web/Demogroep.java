package nl.kring.demo.web;

import java.util.List;
import nl.kring.demo.Demomens;

/** A heading on the demo's page with its people. Public for its template. */
public record Demogroep(String naam, List<Demomens> mensen) {
    public Demogroep {
        mensen = List.copyOf(mensen);
    }
}
