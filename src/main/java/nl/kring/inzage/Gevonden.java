package nl.kring.inzage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whose lines can be looked up: as little as is needed to know who it is. */
public record Gevonden(
        Soort soort, UUID id, String naam, @Nullable LocalDate geboren) {

    public enum Soort {
        KIND("kind"),
        MEDEWERKER("collega"),
        OUDER("ouder");

        private final String woord;

        Soort(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /** Where the lines are, in these days. */
    public String adres(LocalDate van, LocalDate tot) {
        return "/logboek?van=" + van + "&tot=" + tot + (soort == Soort.KIND ? "&kind=" : "&persoon=") + id;
    }
}
