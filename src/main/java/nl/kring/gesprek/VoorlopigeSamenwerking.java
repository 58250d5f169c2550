package nl.kring.gesprek;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Tijd;
import nl.kring.traject.Traject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the facts of werkwijze, toestemming and inzet where they lie, until those modules answer for themselves. The one place
 * of this module that does so.
 */
@Component
class VoorlopigeSamenwerking implements Samenwerking {
    /** A wijkcoach only while all with gezag say yes to at least AFSTEMMING, to this function at this organisation (BSL-07, BSL-08). */
    private static final String KANDIDATEN = """
            select m.medewerker_id, m.roepnaam, w.functie, o.organisatie_id, o.soort
              from (select f.medewerker_id, f.functie, f.organisatie_id
                      from kind.plaatsing p
                      join organisatie.functievervulling f on f.gemeente_id = p.gemeente_id and f.locatie_id = p.locatie_id
                           and (f.functie = 'COACH' or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = p.groep_id)
                     where p.plaatsing_id = :plaatsing and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                    union
                    select i.medewerker_id, i.functie, i.organisatie_id
                      from inzet.inzet i
                      join organisatie.functievervulling f on (f.gemeente_id, f.medewerker_id, f.functie, f.organisatie_id)
                                                            = (i.gemeente_id, i.medewerker_id, i.functie, i.organisatie_id)
                     where i.traject_id = :traject and i.functie <> 'COACH'
                       and i.van <= :dag and (i.tot is null or i.tot >= :dag) and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                       and (i.functie <> 'WIJKCOACH' or exists (
                            select 1 from toestemming.toestemming t
                             where t.gemeente_id = i.gemeente_id and t.kind_id = i.kind_id and t.ontvanger_id = i.organisatie_id
                               and t.geldig_tot >= :dag
                               and (select bool_and(g.soort not in ('TIJDELIJK_GEEN_GEZAG', 'GEZAG_NIET_TE_BEPALEN')
                                                    and coalesce(a.antwoord, '') = 'JA' and a.niveau >= 'AFSTEMMING')
                                      from kind.gezagsrelatie g
                                      left join lateral (
                                            select n.antwoord, n.niveau from toestemming.antwoord n
                                             where n.gemeente_id = t.gemeente_id and n.toestemming_id = t.toestemming_id and n.ouder_id = g.ouder_id
                                             order by n.vastgelegd_op desc, n.antwoord_id desc limit 1) a on true
                                     where g.gemeente_id = t.gemeente_id and g.kind_id = t.kind_id
                                       and g.van <= :dag and (g.tot is null or g.tot >= :dag))))) w
              join organisatie.medewerker m  using (medewerker_id)
              join organisatie.organisatie o using (organisatie_id)
             order by w.functie = 'WIJKCOACH' desc, m.roepnaam collate "nl-x-icu", m.medewerker_id
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    VoorlopigeSamenwerking(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    private record Pet(
            MedewerkerId id, String roepnaam, Functie functie, OrganisatieId organisatie, Organisatiesoort soort) {}

    @Override
    public List<Kandidaat> kandidaten(Traject traject) {
        var perMens = new LinkedHashMap<MedewerkerId, List<Pet>>();
        jdbc.sql(KANDIDATEN)
                .param("plaatsing", traject.plaatsing().waarde())
                .param("traject", traject.id().waarde())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new Pet(
                        new MedewerkerId(rij.getObject("medewerker_id", UUID.class)),
                        rij.getString("roepnaam"),
                        Functie.valueOf(rij.getString("functie")),
                        new OrganisatieId(rij.getObject("organisatie_id", UUID.class)),
                        Organisatiesoort.valueOf(rij.getString("soort"))))
                .list()
                .forEach(pet -> perMens.computeIfAbsent(pet.id(), _ -> new ArrayList<>())
                        .add(pet));
        return perMens.values().stream().map(VoorlopigeSamenwerking::mens).toList();
    }

    /** A person once, with every hat. */
    private static Kandidaat mens(List<Pet> petten) {
        var functies = EnumSet.noneOf(Functie.class);
        petten.forEach(pet -> functies.add(pet.functie()));
        var eerste = petten.getFirst();
        return new Kandidaat(eerste.id(), eerste.roepnaam(), functies, eerste.organisatie(), eerste.soort());
    }

    @Override
    public boolean collegaNodig(PlaatsingId plaatsing) {
        return jdbc.sql("select scenario = 'EEN' from werkwijze.situatie where plaatsing_id = :plaatsing")
                .param("plaatsing", plaatsing.waarde())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Werkwijze hears it from the event until it can be told. */
    @Override
    public void wijkcoachBetrokken(Actor actor, Traject traject) {}
}
