package nl.kring.toestemming.web;

import java.util.Optional;
import nl.kring.kind.OuderId;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Invoerlezer;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.AntwoordId;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Kanaal;
import nl.kring.toestemming.NoteerAntwoord;
import nl.kring.toestemming.ToestemmingId;

/**
 * The form to note an answer, as it came in.
 *
 * @param opdracht absent while something is missing; then {@code invoer} says what
 */
record Noteerformulier(Invoer invoer, Optional<NoteerAntwoord> opdracht) {

    static Noteerformulier lees(Invoer getypt, ToestemmingId vraag) {
        var lezer = new Invoerlezer(getypt);
        var ouder = lezer.id("ouder");
        var antwoord = lezer.keuze("gegeven", Antwoord.class);
        var kanaal = lezer.keuze("kanaal", Kanaal.class).filter(keuze -> keuze != Kanaal.ZELF);
        var op = lezer.datum("op");
        var niveau = lezer.keuze("niveau", ContactNiveau.class);
        var ja = antwoord.filter(Antwoord.JA::equals).isPresent();
        var invoer = metFouten(
                getypt,
                ouder.isPresent(),
                antwoord.isPresent(),
                !ja || niveau.isPresent(),
                kanaal.isPresent(),
                op.isPresent());
        if (invoer.heeftFouten()) {
            return new Noteerformulier(invoer, Optional.empty());
        }
        return new Noteerformulier(
                invoer,
                Optional.of(new NoteerAntwoord(
                        lezer.id("id").map(AntwoordId::new).orElseGet(AntwoordId::nieuw),
                        vraag,
                        new OuderId(ouder.orElseThrow()),
                        antwoord.orElseThrow(),
                        ja ? niveau.orElseThrow() : null,
                        kanaal.orElseThrow(),
                        op.orElseThrow(),
                        lezer.id("gezien-" + ouder.orElseThrow())
                                .map(AntwoordId::new)
                                .orElse(null))));
    }

    /** A sentence at every field that is not there yet. */
    private static Invoer metFouten(
            Invoer getypt, boolean ouder, boolean antwoord, boolean niveau, boolean kanaal, boolean op) {
        var invoer = getypt;
        if (!ouder) {
            invoer = invoer.metFout("ouder", "Kies van wie het antwoord is.");
        }
        if (!antwoord) {
            invoer = invoer.metFout("gegeven", "Kies wat het antwoord was.");
        }
        if (!niveau) {
            invoer = invoer.metFout("niveau", "Kies hoe ver het ja gaat.");
        }
        if (!kanaal) {
            invoer = invoer.metFout("kanaal", "Kies hoe je het antwoord kreeg.");
        }
        if (!op) {
            invoer = invoer.metFout("op", "Vul de dag in, zoals 24-11-2026.");
        }
        return invoer;
    }
}
