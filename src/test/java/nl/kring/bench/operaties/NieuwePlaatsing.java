package nl.kring.bench.operaties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.bench.Bezoek;
import nl.kring.bench.Operatie;
import nl.kring.bench.Ronde;
import nl.kring.bench.Wereld;

/** Sending the form that places a child, with two parents, all that is asked, and the look whether the child is here already. */
public final class NieuwePlaatsing implements Operatie {
    private static final int LEEFTIJD_IN_MAANDEN = 27;
    private int geplaatst;

    @Override
    public String naam() {
        return "Een kind plaatsen";
    }

    @Override
    public List<Ronde> maakKlaar(Wereld wereld, int aantal) {
        var coaches = wereld.coaches();
        return Stream.iterate(0, i -> i + 1)
                .limit(aantal)
                .map(i -> ronde(wereld, coaches.get(i % coaches.size())))
                .toList();
    }

    private Ronde ronde(Wereld wereld, UUID coach) {
        var wie = wereld.als(coach);
        var kind = UUID.fromString(Bezoek.verborgen(wie.pagina("/kinderen/nieuw"), "kind"));
        var velden = new HashMap<String, Object>(kind(wereld));
        velden.put("kind", kind);
        velden.put("groep", groep(wereld, coach));
        velden.putAll(ouder(1, "Ola", "MOEDER"));
        velden.putAll(ouder(2, "Jan", "VADER"));
        return Ronde.stuur(wie, "/kinderen", velden, kind);
    }

    private Map<String, Object> kind(Wereld wereld) {
        var vandaag = wereld.vandaag();
        return Map.of(
                "roepnaam",
                "Bench " + ++geplaatst,
                "achternaam",
                "Proefkind",
                "geboortedatum",
                vandaag.minusMonths(LEEFTIJD_IN_MAANDEN).toString(),
                "dagen",
                List.of("MONDAY", "THURSDAY"),
                "ve",
                "NEE",
                "van",
                vandaag.toString(),
                "uitleg",
                "JA",
                "uitleg-op",
                vandaag.toString(),
                "uitleg-hoe",
                "GESPREK",
                "vraag",
                "NEE");
    }

    private static Map<String, Object> ouder(int blok, String roepnaam, String relatie) {
        var begin = "ouder" + blok + "-";
        return Map.of(
                begin + "roepnaam",
                roepnaam,
                begin + "achternaam",
                "Proefkind",
                begin + "relatie",
                relatie,
                begin + "gezag",
                "GEZAMENLIJK_OUDERLIJK_GEZAG",
                begin + "taal",
                "NL",
                begin + "email",
                roepnaam.toLowerCase(java.util.Locale.ROOT) + "@kring.example",
                "uitleg-taal",
                "NL");
    }

    private static UUID groep(Wereld wereld, UUID coach) {
        return wereld.jdbc().sql("""
                select g.groep_id from organisatie.groep g
                  join organisatie.functievervulling f using (gemeente_id, locatie_id)
                 where f.medewerker_id = :coach and f.functie = 'COACH'
                 order by g.groep_id limit 1
                """).param("coach", coach).query(UUID.class).single();
    }
}
