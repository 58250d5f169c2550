package nl.kring.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kringbeeld.Haar;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the boards of wie is wie show. */
@Repository
class Wanden {
    private final JdbcClient jdbc;
    private final Clock klok;

    Wanden(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** All locations, each with its wijkcoach, and whether the actor works there: one query. */
    List<Locatieregel> regels(Actor actor) {
        return jdbc.sql("""
                select l.locatie_id, l.naam, l.ve_locatie, o.organisatie_id, o.naam as houdernaam, w.naam as wijk,
                       coach.roepnaam as wijkcoach,
                       exists (select 1 from organisatie.functievervulling f
                                where f.gemeente_id = l.gemeente_id and f.locatie_id = l.locatie_id and f.medewerker_id = :wie
                                  and f.van <= :dag and (f.tot is null or f.tot >= :dag)) as eigen
                  from organisatie.locatie l
                  join organisatie.organisatie o on (o.gemeente_id, o.organisatie_id) = (l.gemeente_id, l.houder_id)
                  left join organisatie.wijk w on (w.gemeente_id, w.wijk_code) = (l.gemeente_id, l.wijk_code)
                  left join lateral (
                        select m.roepnaam
                          from organisatie.functievervulling f
                          join organisatie.medewerker m using (gemeente_id, medewerker_id)
                         where f.gemeente_id = l.gemeente_id and f.locatie_id = l.locatie_id and f.functie = 'WIJKCOACH'
                           and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                         order by f.waarnemend, f.van, m.medewerker_id
                         limit 1) coach on true
                 order by l.naam collate "nl-x-icu", l.locatie_id
                """)
                .param("wie", actor.persoon())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, nummer) -> new Locatieregel(
                        Locaties.locatie(rij, nummer), rij.getString("wijkcoach"), rij.getBoolean("eigen")))
                .list();
    }

    /** Everybody with a tie to this location, each once. */
    List<Wand.Gezicht> gezichten(LocatieId locatie) {
        return jdbc.sql("""
                select m.medewerker_id, m.roepnaam, m.achternaam, m.haar, m.wat_ik_doe, m.talen, m.telefoon, m.email,
                       o.naam as organisatienaam, o.soort,
                       array_agg(distinct f.functie) as functies, bool_and(f.waarnemend) as waarnemend,
                       string_agg(distinct f.hier, ', ') as hier
                  from organisatie.functievervulling f
                  join organisatie.medewerker m  using (gemeente_id, medewerker_id)
                  join organisatie.organisatie o using (gemeente_id, organisatie_id)
                 where f.locatie_id = :locatie and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                 group by m.gemeente_id, m.medewerker_id, o.gemeente_id, o.organisatie_id
                 order by m.roepnaam collate "nl-x-icu", m.medewerker_id
                """)
                .param("locatie", locatie.waarde())
                .param("dag", Tijd.vandaag(klok))
                .query(Wanden::gezicht)
                .list();
    }

    /** The wijkteam of the location's gebied: whom to call while there is no wijkcoach. */
    Optional<Wijkteam> wijkteam(LocatieId locatie) {
        return jdbc.sql("""
                select o.naam, o.telefoon
                  from organisatie.locatie l
                  join organisatie.wijk w        using (gemeente_id, wijk_code)
                  join organisatie.organisatie o on (o.gemeente_id, o.gebied_code) = (w.gemeente_id, w.gebied_code)
                 where l.locatie_id = :locatie and o.soort = 'WIJKTEAM'
                 order by o.telefoon is null, o.naam
                 limit 1
                """)
                .param("locatie", locatie.waarde())
                .query((rij, _) -> new Wijkteam(rij.getString("naam"), rij.getString("telefoon")))
                .optional();
    }

    record Wijkteam(String naam, @Nullable String telefoon) {}

    static Wand.Gezicht gezicht(ResultSet rij, int nummer) throws SQLException {
        return new Wand.Gezicht(
                new MedewerkerId(rij.getObject("medewerker_id", UUID.class)),
                rij.getString("roepnaam"),
                rij.getString("achternaam"),
                functies(rij),
                rij.getBoolean("waarnemend"),
                rij.getString("organisatienaam"),
                Organisatiesoort.valueOf(rij.getString("soort")),
                haar(rij.getString("haar")),
                rij.getString("wat_ik_doe"),
                rij.getString("talen"),
                rij.getString("hier"),
                rij.getString("telefoon"),
                rij.getString("email"));
    }

    private static @Nullable Haar haar(@Nullable String naam) {
        return naam == null ? null : Haar.valueOf(naam);
    }

    static List<Functie> functies(ResultSet rij) throws SQLException {
        return Arrays.stream((String[]) rij.getArray("functies").getArray())
                .map(Functie::valueOf)
                .sorted()
                .toList();
    }
}
