package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.kring.platform.Functie;

/** A child's place in a group, from and until which day, and whether VE comes with it. */
record Plek(UUID id, Gezin gezin, Locatie locatie, Locatie.Groep groep, LocalDate van, LocalDate tot, boolean ve) {

    UUID kind() {
        return gezin.kind();
    }

    Collega mentor() {
        return groep.mentor();
    }

    Collega coach() {
        return locatie.wie(Functie.COACH);
    }

    Collega wijkcoach() {
        return locatie.wie(Functie.WIJKCOACH);
    }
}
