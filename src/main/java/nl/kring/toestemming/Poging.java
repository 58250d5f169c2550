package nl.kring.toestemming;

import java.time.LocalDate;
import nl.kring.kind.OuderId;

/**
 * Somebody tried to reach one who decides too, about this question (DT3.G7).
 *
 * @param door first name of the professional
 */
public record Poging(PogingId id, OuderId ouder, Hoe hoe, LocalDate op, String door) {

    /** The ways to reach somebody. */
    public enum Hoe {
        GESPREK("bij het brengen of halen"),
        TELEFOON("aan de telefoon"),
        MAIL("per mail"),
        BRIEF("met een brief"),
        HUISBEZOEK("thuis langsgegaan");

        private final String woorden;

        Hoe(String woorden) {
            this.woorden = woorden;
        }

        public String woorden() {
            return woorden;
        }
    }
}
