package nl.kring.demo.domain;

import java.util.List;
import nl.kring.regels.TabelId;
import nl.kring.regels.Werkwijze;

/** What DT1 says, as it comes with Kring, of what the demo writes down. */
record Scenario(String regel, String scenario, String stap) {

    static Scenario van(String wijkcoachBetrokken, String dientBetrokken, String houding) {
        var gevolg = Werkwijze.meegeleverd().beslis(TabelId.DT1, List.of(wijkcoachBetrokken, dientBetrokken, houding));
        return new Scenario(gevolg.bron("scenario").regel(), gevolg.waarde("scenario"), gevolg.waarde("stap"));
    }

    boolean isEen() {
        return "EEN".equals(scenario);
    }
}
