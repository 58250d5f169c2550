package nl.kring.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kring.platform.Letters;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people at work by name or function. Who left is not found. */
@Component
public class Collegas {
    private final JdbcClient jdbc;
    private final Clock klok;

    Collegas(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Each person once for each organisation, with all functions and locations there. */
    public List<Collega> zoek(Zoekterm term, int hoogstens) {
        return jdbc.sql("""
                select m.medewerker_id, m.roepnaam, m.roepnaam || ' ' || m.achternaam as naam, m.telefoon, m.email,
                       o.naam as organisatienaam, o.soort, array_agg(distinct f.functie) as functies,
                       coalesce(array_agg(l.locatie_id order by l.naam, l.locatie_id) filter (where l.locatie_id is not null), '{}') as plekken,
                       coalesce(array_agg(l.naam order by l.naam, l.locatie_id) filter (where l.locatie_id is not null), '{}') as namen
                  from organisatie.functievervulling f
                  join organisatie.medewerker m    using (gemeente_id, medewerker_id)
                  join organisatie.organisatie o   using (gemeente_id, organisatie_id)
                  left join organisatie.locatie l  using (gemeente_id, locatie_id)
                 where f.van <= :dag and (f.tot is null or f.tot >= :dag)
                   and m.roepnaam || ' ' || m.achternaam collate organisatie.zoek like :patroon
                 group by m.gemeente_id, m.medewerker_id, o.gemeente_id, o.organisatie_id
                 order by m.roepnaam collate "nl-x-icu", m.achternaam collate "nl-x-icu", m.medewerker_id
                 limit :hoogstens
                """)
                .param("dag", Tijd.vandaag(klok))
                .param("patroon", term.patroon())
                .param("hoogstens", hoogstens)
                .query(Collegas::uit)
                .list();
    }

    private static Collega uit(ResultSet rij, int nummer) throws SQLException {
        return new Collega(
                new MedewerkerId(rij.getObject("medewerker_id", UUID.class)),
                rij.getString("naam"),
                Letters.begin(rij.getString("roepnaam"), 2),
                Wanden.functies(rij),
                rij.getString("organisatienaam"),
                Organisatiesoort.valueOf(rij.getString("soort")),
                rij.getString("telefoon"),
                rij.getString("email"),
                plekken(rij));
    }

    private static List<Collega.Plek> plekken(ResultSet rij) throws SQLException {
        var ids = (UUID[]) rij.getArray("plekken").getArray();
        var namen = (String[]) rij.getArray("namen").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(nummer -> new Collega.Plek(new LocatieId(ids[nummer]), namen[nummer]))
                .distinct()
                .toList();
    }
}
