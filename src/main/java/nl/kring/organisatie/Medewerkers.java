package nl.kring.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works where, today. Only functions that run today count: who left is not found. */
@Component
public class Medewerkers {
    private static final String VRAAG = """
            select m.medewerker_id, m.roepnaam, m.achternaam, m.email, m.telefoon, m.wat_ik_doe,
                   f.functie, f.locatie_id, o.organisatie_id, o.naam as organisatienaam, o.soort
              from organisatie.functievervulling f
              join organisatie.medewerker m  using (gemeente_id, medewerker_id)
              join organisatie.organisatie o using (gemeente_id, organisatie_id)
             where f.van <= :dag and (f.tot is null or f.tot >= :dag)
               and %s
             order by m.roepnaam collate "nl-x-icu", m.achternaam collate "nl-x-icu", m.medewerker_id
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Medewerkers(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Everybody with a tie to this location: group, coach, manager, and its wijkcoach. One line per function. */
    public List<Medewerker> vanLocatie(LocatieId locatie) {
        return vraag("f.locatie_id = :waarde", locatie.waarde());
    }

    /** The wijkcoach who belongs to this location; who steps in counts only while that place is open (R-SA-01). */
    public Optional<Medewerker> wijkcoachVan(LocatieId locatie) {
        return Stream.of("not f.waarnemend", "f.waarnemend")
                .flatMap(wie ->
                        vraag("f.locatie_id = :waarde and f.functie = 'WIJKCOACH' and " + wie, locatie.waarde())
                                .stream())
                .findFirst();
    }

    /** Who can be mentor where the actor places children: the pedagogisch medewerkers of those locations (C5). */
    public List<Mentorkeuze> mentorkeuzes(Actor actor) {
        return jdbc.sql("""
                select m.medewerker_id, m.roepnaam || ' ' || m.achternaam as naam, l.locatie_id, l.naam as locatienaam,
                       coalesce(array_agg(distinct g.naam) filter (where g.naam is not null), '{}') as groepen
                  from organisatie.functievervulling f
                  join organisatie.medewerker m using (gemeente_id, medewerker_id)
                  join organisatie.locatie l    using (gemeente_id, locatie_id)
                  left join organisatie.groep g on (g.gemeente_id, g.groep_id) = (f.gemeente_id, f.groep_id)
                 where f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                   and f.locatie_id in (select e.locatie_id from organisatie.functievervulling e
                                         where e.medewerker_id = :wie and e.van <= :dag and (e.tot is null or e.tot >= :dag)
                                           and e.functie in ('LOCATIEMANAGER', 'PEDAGOGISCH_MEDEWERKER', 'COACH'))
                 group by m.gemeente_id, m.medewerker_id, l.gemeente_id, l.locatie_id
                 order by l.naam collate "nl-x-icu", m.roepnaam collate "nl-x-icu", m.medewerker_id
                """)
                .param("wie", actor.persoon())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new Mentorkeuze(
                        new MedewerkerId(rij.getObject("medewerker_id", UUID.class)),
                        rij.getString("naam"),
                        new LocatieId(rij.getObject("locatie_id", UUID.class)),
                        rij.getString("locatienaam"),
                        List.of((String[]) rij.getArray("groepen").getArray())))
                .list();
    }

    /** By mail address, as a table names a colleague; more than one person where an address is shared. */
    public List<Medewerker> metEmail(String email) {
        return vraag("lower(m.email) = lower(:waarde)", email);
    }

    /** Everybody in one of these functions, each once per function and organisation. */
    public List<Medewerker> metFuncties(Collection<Functie> functies) {
        var namen = functies.stream().map(Enum::name).toArray(String[]::new);
        return vraag("f.functie = any (:waarde)", namen).stream().distinct().toList();
    }

    /** The functions that this person holds today, each once per organisation. */
    public List<Medewerker> functiesVan(MedewerkerId wie) {
        return vraag("f.medewerker_id = :waarde", wie.waarde()).stream()
                .distinct()
                .toList();
    }

    private List<Medewerker> vraag(String voorwaarde, Object waarde) {
        return jdbc.sql(VRAAG.formatted(voorwaarde))
                .param("dag", Tijd.vandaag(klok))
                .param("waarde", waarde)
                .query(Medewerkers::uit)
                .list();
    }

    private static Medewerker uit(ResultSet rij, int nummer) throws SQLException {
        return new Medewerker(
                new MedewerkerId(rij.getObject("medewerker_id", UUID.class)),
                rij.getString("roepnaam"),
                rij.getString("achternaam"),
                Functie.valueOf(rij.getString("functie")),
                new OrganisatieId(rij.getObject("organisatie_id", UUID.class)),
                rij.getString("organisatienaam"),
                Organisatiesoort.valueOf(rij.getString("soort")),
                rij.getString("email"),
                rij.getString("telefoon"),
                rij.getString("wat_ik_doe"));
    }
}
