package nl.kring.toestemming.web;

import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.OuderId;
import nl.kring.platform.Ids;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Velden;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.AntwoordId;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Kanaal;
import nl.kring.toestemming.NoteerAntwoord;
import nl.kring.toestemming.ToestemmingId;
import org.jspecify.annotations.Nullable;

/**
 * The form to note an answer, as it came in.
 *
 * @param opdracht absent while something is missing; then {@code invoer} says what
 */
record Noteerformulier(Invoer invoer, Optional<NoteerAntwoord> opdracht) {

    static Noteerformulier lees(Invoer getypt, ToestemmingId vraag) {
        var velden = new Velden(getypt);
        var ouder = ouder(velden);
        var antwoord = velden.keuze("gegeven", Antwoord.class, "Kies wat het antwoord was.");
        niveau(velden, antwoord.orElse(null));
        var kanaal = kanaal(velden);
        var op = velden.dag("op", "Vul de dag in, zoals 24-11-2026.");
        if (!velden.klopt()) {
            return new Noteerformulier(velden.terug(), Optional.empty());
        }
        return new Noteerformulier(
                getypt,
                Optional.of(new NoteerAntwoord(
                        Ids.lees(velden.waarde("id")).map(AntwoordId::new).orElseGet(AntwoordId::nieuw),
                        vraag,
                        new OuderId(ouder.orElseThrow()),
                        antwoord.orElseThrow(),
                        antwoord.orElseThrow() == Antwoord.JA ? Bereikvelden.ja(velden, getypt) : null,
                        kanaal.orElseThrow(),
                        op.orElseThrow(),
                        Ids.lees(velden.waarde("gezien-" + ouder.orElseThrow()))
                                .map(AntwoordId::new)
                                .orElse(null))));
    }

    private static Optional<UUID> ouder(Velden velden) {
        var ouder = Ids.lees(velden.waarde("ouder"));
        if (ouder.isEmpty()) {
            velden.fout("ouder", "Kies van wie het antwoord is.");
        }
        return ouder;
    }

    /** Only a yes goes somewhere; a choice left from before another answer was picked does not count. */
    private static void niveau(Velden velden, @Nullable Antwoord antwoord) {
        if (antwoord == Antwoord.JA) {
            velden.keuze("niveau", ContactNiveau.class, "Kies hoe ver het ja gaat.");
            velden.dagOfLeeg("tot");
        }
    }

    private static Optional<Kanaal> kanaal(Velden velden) {
        var kanaal = velden.keuzeOfLeeg("kanaal", Kanaal.class).filter(keuze -> keuze != Kanaal.ZELF);
        if (kanaal.isEmpty()) {
            velden.fout("kanaal", "Kies hoe je het antwoord kreeg.");
        }
        return kanaal;
    }
}
