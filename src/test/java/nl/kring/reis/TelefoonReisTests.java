package nl.kring.reis;

import java.util.List;
import nl.kring.kind.Wijkcoachvraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Op een telefoon, ook zonder JavaScript")
class TelefoonReisTests extends Reis {

    @Test
    @DisplayName("Elke pagina past op 390 en op 320 px, en zonder JavaScript werkt het ook (WCAG 1.4.10)")
    void opEenTelefoonEnZonderJavascript() {
        var hoofdtaak = hoofdtaak(390);
        var kind = hoofdtaak.plaats(stad.henk(), Gezin.yassin(), Wijkcoachvraag.JA);
        try (var telefoon = browser.als(bezoeker.account(stad.joyce()), 390, false)) {
            telefoon.open(kind + "/traject/nieuw").verstuur("/traject");
            telefoon.ziet("Schrijf op wat de ouders vragen");
            var traject = Hoofdtaak.openTraject(telefoon, kind, "Hoe leert Yassin zeggen wat hij wil?");
            for (var pad : List.of(traject, "/mijn-werk", "/kinderen", "/gesprekken", "/wie-is-wie", kind)) {
                telefoon.open(pad);
            }
        }
        try (var smal = browser.als(bezoeker.account(hoofdtaak.ouder("Samira")), 320, true)) {
            for (var pad : List.of("/mijn-werk", kind)) {
                smal.open(pad);
            }
        }
    }
}
