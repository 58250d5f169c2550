package nl.kring.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** The wijkcoach who belongs to this location (R-SA-01). */
    public Optional<Medewerker> wijkcoachVan(LocatieId locatie) {
        return vraag("f.locatie_id = :waarde and f.functie = 'WIJKCOACH'", locatie.waarde()).stream()
                .findFirst();
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
