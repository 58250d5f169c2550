package nl.kring.bench.operaties;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kring.bench.Operatie;
import nl.kring.bench.Ronde;
import nl.kring.bench.Wereld;

/** A parent says yes, a parent stops, and what that costs the wijkcoach's very next look. */
public enum Toestemming implements Operatie {
    GEVEN("Ouder geeft toestemming") {
        @Override
        Ronde ronde(Wereld wereld, Jawoord ja) {
            ja.antwoord(wereld, STOP);
            return Ronde.stuur(wereld.alsOuder(ja.ouder()), ja.pad(), Map.of("antwoord", JA), ja.kind());
        }
    },
    INTREKKEN("Ouder trekt toestemming in") {
        @Override
        Ronde ronde(Wereld wereld, Jawoord ja) {
            ja.antwoord(wereld, JA);
            return Ronde.stuur(wereld.alsOuder(ja.ouder()), ja.pad(), Map.of("antwoord", STOP), ja.kind());
        }
    },
    EERSTE_WEIGERING("Wijkcoach kijkt meteen daarna") {
        /** One request earlier it was there: what is measured is the first one after the parent stopped. */
        @Override
        Ronde ronde(Wereld wereld, Jawoord ja) {
            var wijkcoach = wereld.als(ja.wijkcoach());
            ja.antwoord(wereld, JA);
            wijkcoach.pagina("/trajecten/" + ja.traject());
            ja.antwoord(wereld, STOP);
            return Ronde.geweigerd(wijkcoach, "/trajecten/" + ja.traject(), ja.kind());
        }
    };

    private static final String JA = "JA";
    private static final String STOP = "INGETROKKEN";
    private final String naam;

    Toestemming(String naam) {
        this.naam = naam;
    }

    abstract Ronde ronde(Wereld wereld, Jawoord ja);

    @Override
    public String naam() {
        return naam;
    }

    @Override
    public List<Ronde> maakKlaar(Wereld wereld, int aantal) {
        var jawoorden = jawoorden(wereld);
        return IntStream.range(0, Math.min(aantal, jawoorden.size()))
                .mapToObj(i -> ronde(wereld, jawoorden.get(i)))
                .toList();
    }

    record Jawoord(UUID vraag, UUID kind, UUID ouder, UUID wijkcoach, UUID traject) {
        String pad() {
            return "/toestemmingen/" + vraag + "/antwoord";
        }

        void antwoord(Wereld wereld, String antwoord) {
            wereld.alsOuder(ouder).stuur(pad(), Map.of("antwoord", antwoord));
        }
    }

    /** Children with one parent who decides, who once said yes to a question that still holds, about a running traject. */
    private static List<Jawoord> jawoorden(Wereld wereld) {
        return wereld.jdbc()
                .sql("""
                select distinct on (t.kind_id) t.toestemming_id as vraag, t.kind_id as kind, a.ouder_id as ouder,
                       t.wijkcoach_id as wijkcoach, r.traject_id as traject
                  from toestemming.toestemming t
                  join toestemming.antwoord a using (gemeente_id, toestemming_id)
                  join traject.traject r on (r.gemeente_id, r.plaatsing_id) = (t.gemeente_id, t.plaatsing_id)
                 where a.antwoord = 'JA' and a.niveau >= 'AFSTEMMING' and r.stand = 'LOPEND' and t.geldig_tot >= :vandaag
                   and (select count(*) from kind.gezagsrelatie g
                         where (g.gemeente_id, g.kind_id) = (t.gemeente_id, t.kind_id)) = 1
                   and not exists (select 1 from toestemming.toestemming later
                                    where (later.gemeente_id, later.plaatsing_id) = (t.gemeente_id, t.plaatsing_id)
                                      and later.toestemming_id <> t.toestemming_id)
                 order by t.kind_id
                 limit 64
                """)
                .param("vandaag", wereld.vandaag())
                .query(Jawoord.class)
                .list();
    }
}
