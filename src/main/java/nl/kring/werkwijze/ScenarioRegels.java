package nl.kring.werkwijze;

import static nl.kring.kind.Wijkcoachvraag.JA;
import static nl.kring.kind.Wijkcoachvraag.WIL_NIET_ZEGGEN;
import static nl.kring.werkwijze.Houding.AKKOORD;
import static nl.kring.werkwijze.Houding.BEDENKTIJD;
import static nl.kring.werkwijze.Houding.HOUDT_AF;
import static nl.kring.werkwijze.Houding.NIET_GEVRAAGD;

import java.util.List;
import java.util.function.Predicate;

/** DT1: which scenario follows from the facts. First match; the rows leave nothing out and never overlap (a test runs them all). */
final class ScenarioRegels {
    /** Kept with every derivation, so that a later rule never rewrites history (R-WE-04). */
    static final int VERSIE = 1;

    private static final List<Rij> DT1 = List.of(
            new Rij(Regel.DT1_1, feiten -> feiten.wijkcoach() == JA, Scenario.TWEE),
            new Rij(Regel.DT1_2, nodig(NIET_GEVRAAGD), Scenario.EEN),
            new Rij(Regel.DT1_3, nodig(BEDENKTIJD), Scenario.EEN),
            new Rij(Regel.DT1_4, nodig(AKKOORD), Scenario.EEN),
            new Rij(Regel.DT1_5, nodig(HOUDT_AF), Scenario.DRIE),
            new Rij(Regel.DT1_6, nietNodig().and(feiten -> feiten.wijkcoach() != WIL_NIET_ZEGGEN), Scenario.GEEN),
            new Rij(Regel.DT1_7, nietNodig().and(feiten -> feiten.wijkcoach() == WIL_NIET_ZEGGEN), Scenario.GEEN));

    private ScenarioRegels() {}

    private record Rij(Regel regel, Predicate<Scenariofeiten> past, Scenario scenario) {}

    static Scenariouitkomst bepaal(Scenariofeiten feiten) {
        return DT1.stream()
                .filter(rij -> rij.past().test(feiten))
                .findFirst()
                .map(rij -> new Scenariouitkomst(rij.regel(), rij.scenario()))
                .orElseThrow(() -> new IllegalStateException("DT1 laat dit open: " + feiten));
    }

    /** How many rows fit: one, always. */
    static long passend(Scenariofeiten feiten) {
        return DT1.stream().filter(rij -> rij.past().test(feiten)).count();
    }

    private static Predicate<Scenariofeiten> nodig(Houding houding) {
        return feiten -> feiten.wijkcoach() != JA && feiten.dient() == DientBetrokken.JA && feiten.houding() == houding;
    }

    private static Predicate<Scenariofeiten> nietNodig() {
        return feiten -> feiten.wijkcoach() != JA && feiten.dient() != DientBetrokken.JA;
    }
}
