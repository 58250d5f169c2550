package nl.kring.werkwijze;

/** A scenario with the rule that it follows from. */
public record Scenariouitkomst(Regel regel, Scenario scenario) {}
