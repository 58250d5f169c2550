package nl.kring.bench.operaties;

import java.util.List;
import java.util.stream.Stream;
import nl.kring.bench.Operatie;
import nl.kring.bench.Ronde;
import nl.kring.bench.Wereld;

/** The page with which everyone begins: what there is to do today, this week and later, around all of one's children. */
public final class MijnWerk implements Operatie {
    @Override
    public String naam() {
        return "Mijn werk van een coach";
    }

    @Override
    public List<Ronde> maakKlaar(Wereld wereld, int aantal) {
        var coaches = wereld.coaches();
        return Stream.iterate(0, i -> i + 1)
                .limit(aantal)
                .map(i -> Ronde.lees(wereld.als(coaches.get(i % coaches.size())), "/mijn-werk"))
                .toList();
    }
}
