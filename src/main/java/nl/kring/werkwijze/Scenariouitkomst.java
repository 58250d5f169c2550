package nl.kring.werkwijze;

import nl.kring.platform.web.Bron;

/**
 * A scenario with what to do next, and the rule that it follows from.
 *
 * @param bron the rule with its reason, as the version of the way of working said it then
 */
public record Scenariouitkomst(Bron bron, Scenario scenario, Scenariostap stap) {

    /** As in "DT1.2". */
    public String regel() {
        return bron.regel();
    }
}
