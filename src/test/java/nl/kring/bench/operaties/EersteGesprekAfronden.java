package nl.kring.bench.operaties;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.kring.bench.Bezoek;
import nl.kring.bench.Operatie;
import nl.kring.bench.Ronde;
import nl.kring.bench.Wereld;

/** Closing a first talk with a goal, an action and the date of the next one: the widest thing that people write. */
public final class EersteGesprekAfronden implements Operatie {
    private static final int WEKEN_TOT_VERVOLG = 6;
    private static final int DAGEN_TOT_ACTIE = 14;
    private int overgeslagen;

    @Override
    public String naam() {
        return "Een eerste gesprek afronden";
    }

    private record Gesprek(UUID gesprek, UUID kind, UUID coach, UUID ouder, UUID[] aanwezig) {}

    @Override
    public List<Ronde> maakKlaar(Wereld wereld, int aantal) {
        haalNaarVandaag(wereld);
        var gesprekken = gesprekken(wereld);
        // begins where the last block ended, so that all of them have their turn
        var begin = overgeslagen;
        overgeslagen += aantal;
        return java.util.stream.IntStream.range(0, Math.min(aantal, gesprekken.size()))
                .mapToObj(i -> gesprekken.get((begin + i) % gesprekken.size()))
                .map(gesprek -> ronde(wereld, gesprek))
                .toList();
    }

    /** A talk that is still to come cannot be closed. */
    private static void haalNaarVandaag(Wereld wereld) {
        wereld.jdbc().sql("""
                update gesprek.gesprek set datum = :vandaag, tijd = null, alleen_week = false
                 where soort = 'EERSTE' and stand = 'GEPLAND' and datum > :vandaag
                """).param("vandaag", wereld.vandaag()).update();
    }

    /** Those with a coach who may close them; at most as many as eight visitors at once can use. */
    private static List<Gesprek> gesprekken(Wereld wereld) {
        return wereld.jdbc()
                .sql("""
                select g.gesprek_id as gesprek, g.kind_id as kind, r.casemanager_id as coach,
                       min(d.ouder_id::text)::uuid as ouder, array_agg(d.deelnemer_id) as aanwezig
                  from gesprek.gesprek g
                  join traject.traject r using (gemeente_id, traject_id)
                  join gesprek.deelnemer d using (gemeente_id, gesprek_id)
                  join kind.plaatsing p on (p.gemeente_id, p.plaatsing_id) = (r.gemeente_id, r.plaatsing_id)
                 where g.soort = 'EERSTE' and g.stand = 'GEPLAND' and r.stand = 'LOPEND'
                   and exists (select 1 from organisatie.functievervulling f
                                where f.gemeente_id = p.gemeente_id and f.locatie_id = p.locatie_id and f.functie = 'COACH'
                                  and f.medewerker_id = r.casemanager_id)
                 group by g.gesprek_id, g.kind_id, r.casemanager_id
                having bool_or(d.functie = 'WIJKCOACH') and bool_or(d.ouder_id is not null)
                 order by g.gesprek_id
                 limit 64
                """)
                .query((rij, _) -> new Gesprek(
                        rij.getObject("gesprek", UUID.class),
                        rij.getObject("kind", UUID.class),
                        rij.getObject("coach", UUID.class),
                        rij.getObject("ouder", UUID.class),
                        (UUID[]) rij.getArray("aanwezig").getArray()))
                .list();
    }

    private static Ronde ronde(Wereld wereld, Gesprek gesprek) {
        var wie = wereld.als(gesprek.coach());
        var pad = "/gesprekken/" + gesprek.gesprek();
        var formulier = wie.pagina(pad);
        var velden = new HashMap<String, Object>();
        velden.put("formulier", Bezoek.verborgen(formulier, "formulier"));
        velden.put("versie", Bezoek.verborgen(formulier, "versie"));
        velden.put("aanwezig", List.of(gesprek.aanwezig()));
        velden.put("plaats", "LOCATIE");
        velden.put("doel-0-soort", "ERBIJ_HOREN");
        velden.put("doel-0-woorden", "Wij willen dat ons kind meedoet in de kring.");
        velden.put("doel-0-zien", "Ons kind blijft aan tafel.");
        velden.put("doel-0-van", gesprek.ouder());
        velden.put("actie-0-wat", "Twee plaatjes laten zien bij het eten");
        velden.put("actie-0-wie", gesprek.coach());
        velden.put("actie-0-datum", wereld.vandaag().plusDays(DAGEN_TOT_ACTIE).toString());
        velden.put("datum", wereld.vandaag().plusWeeks(WEKEN_TOT_VERVOLG).toString());
        velden.put("tijd", "10.00");
        return Ronde.stuur(wie, pad + "/afronden", velden, gesprek.kind());
    }
}
