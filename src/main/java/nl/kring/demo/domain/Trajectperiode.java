package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kring.demo.domain.Dossier.Looptijd;

/**
 * The days of a traject of school year 2021-2022. It may begin before that year and end after it, but always overlaps it by weeks,
 * so that every kind of help has a contact within the year (H-07).
 */
record Trajectperiode(LocalDate start, LocalDate eersteGesprek, LocalDate einde) {
    private static final LocalDate VROEGSTE_START = LocalDate.of(2021, 5, 10);
    private static final LocalDate LAATSTE_START = LocalDate.of(2022, 4, 30);
    private static final int KORTSTE = 120;
    private static final int LANGSTE = 330;
    private static final List<String> AFLOPEN = List.of(
            "DOELEN_BEREIKT",
            "DOELEN_BEREIKT",
            "DOELEN_BEREIKT",
            "DOELEN_BEREIKT",
            "VERDER_ZONDER_TRAJECT",
            "VERDER_ZONDER_TRAJECT",
            "VERHUISD",
            "ANDERE_HULP",
            "OUDERS_STOPPEN");

    Trajectperiode(Plek plek, Toeval toeval) {
        var start = Dagen.werkdag(toeval.dag(
                Dagen.laatste(plek.van().plusDays(14), VROEGSTE_START),
                Dagen.vroegste(plek.tot().minusDays(KORTSTE + 5L), LAATSTE_START)));
        var einde = Dagen.werkdagVoor(
                toeval.dag(start.plusDays(KORTSTE), Dagen.vroegste(plek.tot(), start.plusDays(LANGSTE))));
        this(start, Dagen.werkdag(start.plusDays(toeval.tussen(10, 18))), einde);
    }

    Looptijd looptijd(LocalDate eindeVanDePlek, Toeval toeval) {
        var naarSchool = einde.plusDays(21).isAfter(eindeVanDePlek);
        return new Looptijd(start, einde, naarSchool ? "NAAR_SCHOOL" : toeval.kies(AFLOPEN));
    }

    /** Every eight weeks or so, the last one on the day on which it ends (BSL-19). */
    List<LocalDate> voortgangsgesprekken(Toeval toeval) {
        var dagen = new ArrayList<LocalDate>();
        var dag = eersteGesprek.plusDays(toeval.tussen(49, 63));
        while (dag.isBefore(einde.minusDays(21))) {
            dagen.add(Dagen.werkdag(dag));
            dag = dag.plusDays(toeval.tussen(49, 63));
        }
        dagen.add(einde);
        return dagen;
    }

    LocalDate eersteInHetSchooljaar(LocalDate sinds) {
        return Dagen.laatste(sinds, Schooljaar.BEGIN.plusDays(22));
    }

    LocalDate laatsteInHetSchooljaar() {
        return Dagen.vroegste(einde, Schooljaar.EIND.minusDays(16));
    }
}
