package nl.kring.gesprek.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kring.gesprek.Tekstlengte;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;

/**
 * The free texts on the form of a talk, before they are kept: a draft is kept as well, so what may not be in Kring does not come in
 * by way of a draft either (BSL-29).
 *
 * @param bewaren what is kept: without a field that holds what may be a burgerservicenummer, and of what is far too long the beginning
 * @param fouten what was not kept as it was typed, and why
 */
record Vrijetekst(Invoer bewaren, List<Veldfout> fouten) {
    private static final Pattern REGEL = Pattern.compile("doel-\\d{1,2}-(woorden|zien)|actie-\\d{1,2}-wat");

    Vrijetekst {
        fouten = List.copyOf(fouten);
    }

    static Vrijetekst zeef(Invoer invoer) {
        var bewaren = invoer;
        var fouten = new ArrayList<Veldfout>();
        for (var veld : new TreeSet<>(invoer.waarden().keySet())) {
            var hoogstens = hoogstens(veld);
            if (hoogstens > 0) {
                var fout = Velden.nietTeBewaren(invoer, veld, hoogstens);
                fout.ifPresent(fouten::add);
                bewaren = fout.filter(Velden::gaatOverBsn).isPresent()
                        ? bewaren.zonder(veld)
                        : bewaren.ingekort(veld, hoogstens);
            }
        }
        return new Vrijetekst(bewaren, fouten);
    }

    /** How long this text may be; 0 when the field is not a free text. */
    private static int hoogstens(String veld) {
        return switch (veld) {
            case "toelichting" -> Tekstlengte.TOELICHTING;
            case "reden" -> Tekstlengte.REDEN;
            default -> REGEL.matcher(veld).matches() ? Tekstlengte.TEKST : 0;
        };
    }

    /** The names of the fields of which something is not kept, as people know them. */
    List<String> veldnamen() {
        return fouten.stream().map(fout -> Veldnamen.naam(fout.veld())).toList();
    }

    /** What was kept of all this, in a sentence. */
    String bewaardtekst() {
        return fouten.stream().anyMatch(Velden::gaatOverBsn)
                ? "Het veld met het nummer is niet bewaard. De rest wel."
                : "Alles wat hieronder staat is bewaard.";
    }
}
