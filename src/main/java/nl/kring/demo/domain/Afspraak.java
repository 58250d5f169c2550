package nl.kring.demo.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk as it was agreed.
 *
 * @param tijd null: only the week of {@code datum} is agreed
 * @param collega whether the wijkcoach needs a colleague in it: a first talk in scenario 1 (R-S1-03, BSL-02)
 * @param wie who comes besides the parents
 */
record Afspraak(
        String soort,
        LocalDate datum,
        @Nullable LocalTime tijd,
        String plaats,
        @Nullable String tolk,
        boolean collega,
        List<Collega> wie) {

    Afspraak {
        wie = List.copyOf(wie);
    }

    static Afspraak eerste(LocalDate datum, LocalTime tijd, String plaats, Collega... wie) {
        return new Afspraak("EERSTE", datum, tijd, plaats, null, false, List.of(wie));
    }

    static Afspraak voortgang(LocalDate datum, LocalTime tijd, Collega... wie) {
        return new Afspraak("VOORTGANG", datum, tijd, "LOCATIE", null, false, List.of(wie));
    }

    /** The day is still to be chosen; people agreed on the week. */
    static Afspraak voortgangInDeWeek(LocalDate dag, Collega... wie) {
        return new Afspraak("VOORTGANG", Dagen.maandag(dag), null, "LOCATIE", null, false, List.of(wie));
    }

    Afspraak metTolk(@Nullable String taal) {
        return new Afspraak(soort, datum, tijd, plaats, taal, collega, wie);
    }

    Afspraak metCollega(boolean nodig) {
        return new Afspraak(soort, datum, tijd, plaats, tolk, nodig, wie);
    }
}
