package nl.kring.aanmelden.web;

import java.util.Collection;
import nl.kring.aanmelden.domain.WachtwoordRegels;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Velden;

/** A new password, typed twice. What was typed is never sent back: both fields come back empty. */
final class Wachtwoordvelden {
    static final String WACHTWOORD = "wachtwoord";
    static final String NOGMAALS = "nogmaals";

    private Wachtwoordvelden() {}

    static String lees(Velden velden, Collection<String> namen, Woorden woorden) {
        var wachtwoord = velden.waarde(WACHTWOORD);
        var bezwaar = WachtwoordRegels.bezwaar(wachtwoord, namen);
        if (bezwaar.isPresent()) {
            velden.fout(WACHTWOORD, woorden.zegVan("bezwaar", bezwaar.get()));
        } else if (!wachtwoord.equals(velden.waarde(NOGMAALS))) {
            velden.fout(NOGMAALS, woorden.zeg("code.ongelijk"));
        }
        return wachtwoord;
    }
}
