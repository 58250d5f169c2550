package nl.kring.werkwijze;

import nl.kring.kind.PlaatsingId;
import nl.kring.platform.KindId;

/**
 * The order to judge whether a wijkcoach should come along.
 *
 * @param id made by the form itself, so that sending it twice judges once
 * @param versie of the situation that the form showed
 */
public record BeoordeelWijkcoach(
        BeoordelingId id, KindId kind, PlaatsingId plaatsing, DientBetrokken dient, String reden, int versie) {

    public BeoordeelWijkcoach {
        if (dient == DientBetrokken.NIET_BEOORDEELD) {
            throw new IllegalArgumentException("Wie beoordeelt, zegt ja of nee");
        }
    }
}
