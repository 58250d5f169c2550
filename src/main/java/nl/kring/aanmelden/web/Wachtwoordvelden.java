package nl.kring.aanmelden.web;

import java.util.Collection;
import nl.kring.aanmelden.domain.WachtwoordRegels;
import nl.kring.aanmelden.domain.WachtwoordRegels.Bezwaar;
import nl.kring.platform.web.Velden;

/** A new password, typed twice. What was typed is never sent back: both fields come back empty. */
final class Wachtwoordvelden {
    static final String WACHTWOORD = "wachtwoord";
    static final String NOGMAALS = "nogmaals";

    private Wachtwoordvelden() {}

    static String lees(Velden velden, Collection<String> namen) {
        var wachtwoord = velden.waarde(WACHTWOORD);
        var bezwaar = WachtwoordRegels.bezwaar(wachtwoord, namen);
        if (bezwaar.isPresent()) {
            velden.fout(WACHTWOORD, zin(bezwaar.get()));
        } else if (!wachtwoord.equals(velden.waarde(NOGMAALS))) {
            velden.fout(NOGMAALS, "De twee wachtwoorden zijn niet hetzelfde. Typ ze allebei opnieuw.");
        }
        return wachtwoord;
    }

    private static String zin(Bezwaar bezwaar) {
        return switch (bezwaar) {
            case TE_KORT -> "Maak het wachtwoord langer: minstens 12 tekens. Een paar woorden achter elkaar is goed.";
            case TE_LANG ->
                "Maak het wachtwoord korter. Er passen 72 tekens in. Een letter met een accent telt voor 2, een emoji voor 4.";
            case IS_EEN_NAAM -> "Kies iets anders dan een naam of e-mailadres. Dat is te makkelijk te raden.";
        };
    }
}
