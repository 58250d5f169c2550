package nl.kring.werkwijze;

import nl.kring.kind.Bekendheid;
import nl.kring.kind.Maatregelsoort;
import nl.kring.kind.Menskeuze;

/**
 * What DT4 looks at. Each fact has a few values, so that every combination can be run through the table.
 *
 * @param soort of no meaning while there is no measure
 * @param mens what a human decided; of meaning only for a voogd who is a natural person (BSL-13)
 */
public record Maatregelfeiten(Loop loop, Maatregelsoort soort, Bekendheid bekend, Menskeuze mens) {

    public enum Loop {
        /** None, or nobody told (DT4.4). */
        GEEN,
        LOOPT,
        VOORBIJ
    }

    static Maatregelfeiten geen() {
        return new Maatregelfeiten(
                Loop.GEEN, Maatregelsoort.OTS, Bekendheid.ALLEEN_KINDEROPVANG, Menskeuze.NIET_BESLIST);
    }

    boolean is(Maatregelsoort deze) {
        return soort == deze;
    }

    boolean alleenDeOpvang() {
        return bekend == Bekendheid.ALLEEN_KINDEROPVANG;
    }
}
