package nl.kring.werkwijze;

import nl.kring.kind.Wijkcoachvraag;

/**
 * What DT1 looks at.
 *
 * @param wijkcoach what is known about a wijkcoach with the family; not asked yet counts as not known
 */
public record Scenariofeiten(Wijkcoachvraag wijkcoach, DientBetrokken dient, Houding houding) {

    public static Scenariofeiten begin(Wijkcoachvraag wijkcoach) {
        return new Scenariofeiten(wijkcoach, DientBetrokken.NIET_BEOORDEELD, Houding.NIET_GEVRAAGD);
    }

    Scenariofeiten met(DientBetrokken ander) {
        return new Scenariofeiten(wijkcoach, ander, houding);
    }

    Scenariofeiten met(Houding ander) {
        return new Scenariofeiten(wijkcoach, dient, ander);
    }

    /** Where a wijkcoach ends, the judgement is made anew (DT1, fact changes). */
    Scenariofeiten met(Wijkcoachvraag ander) {
        var einde = wijkcoach == Wijkcoachvraag.JA && ander == Wijkcoachvraag.NEE;
        return new Scenariofeiten(ander, einde ? DientBetrokken.NIET_BEOORDEELD : dient, houding);
    }
}
