package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.List;
import nl.kring.demo.rijen.Rij;
import org.jspecify.annotations.Nullable;

/** Writes a place down, with what was told and asked at the start (R-SA-05, R-SA-06, BSL-04). */
final class Plaatsingen {
    private static final List<String> HOE = List.of("GESPREK", "GESPREK", "RONDLEIDING", "FOLDER", "TELEFOON");
    private static final int SCHOOLJAREN = 4;

    /** What has been told and asked; a null day means: not yet. */
    record Begin(@Nullable LocalDate verteld, @Nullable LocalDate gevraagd, String antwoord) {
        static final Begin NOG_NIETS = new Begin(null, null, "");

        static Begin op(LocalDate dag, String antwoord) {
            return new Begin(dag, dag, antwoord);
        }
    }

    private final Pen pen;
    private final Toeval toeval;

    Plaatsingen(Pen pen, Toeval toeval) {
        this.pen = pen;
        this.toeval = toeval;
    }

    /** Until the day before the child turns four and may go to school. */
    static LocalDate totSchool(LocalDate geboren) {
        return geboren.plusYears(SCHOOLJAREN).minusDays(1);
    }

    Plek schrijf(Gezin gezin, Locatie locatie, Locatie.Groep groep, LocalDate van, boolean ve, Begin begin) {
        var plek = new Plek(pen.id(), gezin, locatie, groep, van, totSchool(gezin.geboren()), ve);
        var verteld = begin.verteld() != null;
        var gevraagd = begin.gevraagd() != null;
        var mentor = plek.mentor().id();
        pen.schrijf(new Rij.Plaatsing(
                plek.id(),
                plek.kind(),
                locatie.id(),
                groep.id(),
                mentor,
                dagen(ve),
                ve,
                van,
                plek.tot(),
                begin.verteld(),
                verteld ? toeval.kies(HOE) : null,
                verteld ? gezin.ouder().taal() : null,
                verteld ? mentor : null,
                gevraagd ? begin.antwoord() : null,
                begin.gevraagd(),
                gevraagd ? mentor : null));
        return plek;
    }

    /** VE is given on more days of the week. */
    private List<String> dagen(boolean ve) {
        var aantal = ve ? toeval.tussen(3, 4) : toeval.tussen(2, 3);
        var gekozen = toeval.geschud(Dagen.WEEK).subList(0, aantal);
        return Dagen.WEEK.stream().filter(gekozen::contains).toList();
    }
}
