package nl.kring.mijnwerk.web;

import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.OpenVragen;

/** Something that one asked and waits for. Public for its template. */
public record Wachtregel(String href, String titel, String zin) {

    static List<Wachtregel> van(List<OpenVragen.Gesteld> vragen, LocalDate vandaag) {
        return vragen.stream()
                .map(vraag -> new Wachtregel(
                        "/toestemmingen/" + vraag.id(),
                        "Contact met %s over %s".formatted(vraag.wijkcoachnaam(), vraag.kindnaam()),
                        "Gevraagd %s. %s %s nog geen antwoord."
                                .formatted(
                                        Tijd.wanneer(vraag.gevraagdOp(), vandaag),
                                        Opsomming.van(vraag.wachtOp()),
                                        vraag.wachtOp().size() == 1 ? "gaf" : "gaven")))
                .toList();
    }
}
