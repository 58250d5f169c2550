package nl.kring.werkwijze;

import java.util.List;
import nl.kring.regels.Beslissing;
import nl.kring.regels.TabelId;

/** DT1: which scenario follows from the facts, and what to do next. The rows stand in the table of the version that counts. */
final class ScenarioRegels {
    static final Beslissing<Scenariofeiten, Scenariouitkomst> DT1 = new Beslissing<>(
            TabelId.DT1,
            feiten -> List.of(
                    feiten.wijkcoach().name(),
                    feiten.dient().name(),
                    feiten.houding().name()),
            gevolg -> new Scenariouitkomst(
                    gevolg.bron("scenario"),
                    gevolg.waarde("scenario", Scenario.class),
                    gevolg.waarde("stap", Scenariostap.class)));

    private ScenarioRegels() {}
}
