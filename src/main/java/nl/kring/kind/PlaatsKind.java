package nl.kring.kind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * The order to place a child: everything that one form asks. Made of values that are already right in themselves; whether they
 * fit together is judged by {@link KindPlaatsen}.
 *
 * @param kind made by the form itself, so that sending it twice places one child
 */
public record PlaatsKind(
        KindId kind,
        String roepnaam,
        String achternaam,
        LocalDate geboortedatum,
        List<Ouder> gezag,
        GroepId groep,
        @Nullable MedewerkerId mentor,
        Set<DayOfWeek> dagen,
        boolean ve,
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable Uitleg uitleg,
        @Nullable Wijkcoachvraag vraag) {

    public PlaatsKind {
        gezag = List.copyOf(gezag);
        dagen = Set.copyOf(dagen);
    }

    public record Ouder(
            String roepnaam,
            String achternaam,
            Relatie relatie,
            Gezagsoort soort,
            String taal,
            @Nullable String email,
            @Nullable String telefoon) {

        public String naam() {
            return roepnaam + " " + achternaam;
        }
    }

    /** Told the parents that the wijkcoach is a partner: when, how, and in which language (R-SA-05). */
    public record Uitleg(LocalDate op, Hoe hoe, String taal) {}

    public enum Hoe {
        GESPREK("In een gesprek"),
        RONDLEIDING("Bij een rondleiding"),
        TELEFOON("Aan de telefoon"),
        FOLDER("Met een folder");

        private final String woorden;

        Hoe(String woorden) {
            this.woorden = woorden;
        }

        public String woorden() {
            return woorden;
        }
    }
}
