package nl.kring.bench.operaties;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.bench.Operatie;
import nl.kring.bench.Ronde;
import nl.kring.bench.Wereld;

/** The page of a running traject, read by its casemanager: goals, the drawing of the kring, talks, help, and what happened. */
public final class Trajectpagina implements Operatie {
    @Override
    public String naam() {
        return "Pagina van een traject";
    }

    @Override
    public List<Ronde> maakKlaar(Wereld wereld, int aantal) {
        var lopend = wereld.jdbc()
                .sql("""
                select r.traject_id as traject, r.casemanager_id as coach
                  from traject.traject r
                 where r.stand = 'LOPEND' and r.casemanager_id = any (:coaches)
                 order by row_number() over (partition by r.casemanager_id order by r.traject_id), r.casemanager_id
                 limit 40
                """)
                .param("coaches", wereld.coaches().toArray(UUID[]::new))
                .query(Lopend.class)
                .list();
        return Stream.iterate(0, i -> i + 1)
                .limit(aantal)
                .map(i -> lopend.get(i % lopend.size()))
                .map(dit -> Ronde.lees(wereld.als(dit.coach()), "/trajecten/" + dit.traject()))
                .toList();
    }

    private record Lopend(UUID traject, UUID coach) {}
}
