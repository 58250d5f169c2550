package nl.kring.bench.operaties;

import java.util.List;
import java.util.stream.Stream;
import nl.kring.bench.Operatie;
import nl.kring.bench.Ronde;
import nl.kring.bench.Wereld;

/** The first page of all children of a coach: the longest list that people see every day. */
public final class Caseload implements Operatie {
    @Override
    public String naam() {
        return "Caseload van een coach";
    }

    @Override
    public List<Ronde> maakKlaar(Wereld wereld, int aantal) {
        var coaches = wereld.coaches();
        return Stream.iterate(0, i -> i + 1)
                .limit(aantal)
                .map(i -> Ronde.lees(wereld.als(coaches.get(i % coaches.size())), "/kinderen"))
                .toList();
    }
}
