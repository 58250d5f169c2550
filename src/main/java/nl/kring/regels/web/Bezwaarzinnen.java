package nl.kring.regels.web;

import nl.kring.platform.web.Velden;
import nl.kring.regels.versie.Stand;
import nl.kring.regels.versie.Versieuitkomst;

/** What stands in the way, as sentences at their fields. */
final class Bezwaarzinnen {
    static final String INTUSSEN =
            "Iemand anders veranderde dit net. Hieronder staat wat er nu is, en wat jij typte staat in het formulier. Kijk het na en bewaar opnieuw.";

    private Bezwaarzinnen() {}

    static void zet(Velden velden, Versieuitkomst.NogNiet nogNiet) {
        nogNiet.bezwaren().forEach(bezwaar -> velden.fout(bezwaar.veld(), bezwaar.zin()));
        nogNiet.bevindingen().forEach(bevinding -> velden.fout("", bevinding.volledig()));
    }

    static String kanNietMeer(Stand stand) {
        return "Dit kan niet meer: de versie is intussen %s. Wat je typte, is niet bewaard en staat hier nog."
                .formatted(stand.woord());
    }
}
