package nl.kring.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locations and groups. */
@Component
public class Locaties {
    private static final String LOCATIE = """
            select l.locatie_id, l.naam, l.ve_locatie, o.organisatie_id, o.naam as houdernaam, w.naam as wijk
              from organisatie.locatie l
              join organisatie.organisatie o on (o.gemeente_id, o.organisatie_id) = (l.gemeente_id, l.houder_id)
              left join organisatie.wijk w on (w.gemeente_id, w.wijk_code) = (l.gemeente_id, l.wijk_code)
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Locaties(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    public List<Locatie> alle() {
        return jdbc.sql(LOCATIE + " order by l.naam collate \"nl-x-icu\", l.locatie_id")
                .query(Locaties::locatie)
                .list();
    }

    public Optional<Locatie> locatie(LocatieId id) {
        return jdbc.sql(LOCATIE + " where l.locatie_id = :id")
                .param("id", id.waarde())
                .query(Locaties::locatie)
                .optional();
    }

    /** Locations whose name, houder or wijk has this in it. */
    public List<Locatie> zoek(Zoekterm term, int hoogstens) {
        return jdbc.sql(LOCATIE + """
                 where l.naam collate organisatie.zoek like :patroon
                    or o.naam collate organisatie.zoek like :patroon
                    or w.naam collate organisatie.zoek like :patroon
                 order by l.naam collate "nl-x-icu", l.locatie_id
                 limit :hoogstens
                """)
                .param("patroon", term.patroon())
                .param("hoogstens", hoogstens)
                .query(Locaties::locatie)
                .list();
    }

    /**
     * Where this person can place a child today: a coach or manager in every group of the location, a pedagogisch medewerker in
     * the own group. A child in another group would be out of sight at once (toegang: KINDEROPVANG).
     */
    public List<Groep> groepenVan(Actor actor) {
        return jdbc.sql("""
                select distinct g.groep_id, g.naam collate "nl-x-icu" as naam, g.ve,
                       l.locatie_id, l.naam collate "nl-x-icu" as locatienaam
                  from organisatie.functievervulling f
                  join organisatie.groep g   using (gemeente_id, locatie_id)
                  join organisatie.locatie l using (gemeente_id, locatie_id)
                 where f.medewerker_id = :wie and f.van <= :dag and (f.tot is null or f.tot >= :dag) and organisatie.mag_werken(f.organisatie_id)
                   and (f.functie in ('LOCATIEMANAGER', 'COACH') or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = g.groep_id)
                 order by locatienaam, naam
                """)
                .param("wie", actor.persoon())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new Groep(
                        new GroepId(rij.getObject("groep_id", UUID.class)),
                        rij.getString("naam"),
                        new LocatieId(rij.getObject("locatie_id", UUID.class)),
                        rij.getString("locatienaam"),
                        rij.getBoolean("ve")))
                .list();
    }

    static Locatie locatie(ResultSet rij, int nummer) throws SQLException {
        return new Locatie(
                new LocatieId(rij.getObject("locatie_id", UUID.class)),
                rij.getString("naam"),
                new OrganisatieId(rij.getObject("organisatie_id", UUID.class)),
                rij.getString("houdernaam"),
                rij.getString("wijk"),
                rij.getBoolean("ve_locatie"));
    }
}
