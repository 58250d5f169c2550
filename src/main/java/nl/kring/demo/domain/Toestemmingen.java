package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.kring.demo.rijen.Rij;
import org.jspecify.annotations.Nullable;

/** Questions to parents about contact with the wijkcoach, and what each of them answered (DT3.1). */
final class Toestemmingen {
    static final String AFSTEMMING = "AFSTEMMING";
    static final String GEZAMENLIJK_GESPREK = "GEZAMENLIJK_GESPREK";

    private final Pen pen;

    Toestemmingen(Pen pen) {
        this.pen = pen;
    }

    /** A question that stands open. Parties are a function at an organisation (BSL-07); it holds for a year at most. */
    UUID vraag(Plek plek, String niveau, String belang, LocalDate op) {
        var id = pen.id();
        pen.schrijf(new Rij.Toestemming(
                id,
                plek.kind(),
                plek.id(),
                "CONTACT_KOV_WIJKCOACH",
                niveau,
                plek.wijkcoach().organisatie(),
                "WIJKCOACH",
                plek.wijkcoach().id(),
                belang,
                plek.coach().id(),
                op,
                Dagen.vroegste(op.plusYears(1), plek.tot())));
        return id;
    }

    void ja(UUID vraag, Plek plek, Gezin.Ouder ouder, String niveau, LocalDate op) {
        antwoord(vraag, plek, ouder, "JA", niveau, op);
    }

    void bedenktijd(UUID vraag, Plek plek, Gezin.Ouder ouder, LocalDate op) {
        antwoord(vraag, plek, ouder, "BEDENKTIJD", null, op);
    }

    private void antwoord(
            UUID vraag, Plek plek, Gezin.Ouder ouder, String antwoord, @Nullable String niveau, LocalDate op) {
        pen.schrijf(new Rij.Antwoord(
                pen.id(),
                vraag,
                plek.kind(),
                ouder.id(),
                antwoord,
                niveau,
                "GESPREK",
                op,
                Dagen.vastgelegd(op, 30),
                plek.coach().id()));
    }

    /** All who hold gezag say yes: from then on the wijkcoach may know. */
    void allenJa(Plek plek, String niveau, String belang, LocalDate gevraagd, LocalDate antwoord) {
        var vraag = vraag(plek, niveau, belang, gevraagd);
        plek.gezin().ouders().forEach(ouder -> ja(vraag, plek, ouder, niveau, antwoord));
    }
}
