package nl.kring.kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.LocatieId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks children up. Row security has already taken away what the actor may not see; who opens one child goes through the door
 * of {@code toegang} first.
 */
@Component
public class Kinderen {
    /**
     * Where the acting person works with children today. A child may have a place at two locations; what was told and asked
     * belongs to one of them (BSL-05), so each shows its own.
     */
    static final String EIGEN_LOCATIES = """
            array(select f.locatie_id
                    from organisatie.functievervulling f
                   where f.medewerker_id = platform.actor() and f.locatie_id is not null
                     and f.functie in ('LOCATIEMANAGER', 'PEDAGOGISCH_MEDEWERKER', 'COACH')
                     and f.van <= :dag and (f.tot is null or f.tot >= :dag))
            """;

    private static final String BEELD = """
            select k.kind_id, k.roepnaam, k.achternaam, k.geboortedatum,
                   p.plaatsing_id, p.locatie_id, l.naam as locatienaam, p.groep_id, g.naam as groepnaam,
                   p.mentor_id, m.roepnaam as mentornaam, p.ve, p.van, p.tot, p.uitleg_op, p.vraag_antwoord
              from kind.plaatsing p
              join kind.kind k           using (gemeente_id, kind_id)
              join organisatie.locatie l using (gemeente_id, locatie_id)
              join organisatie.groep g   using (gemeente_id, groep_id)
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (p.gemeente_id, p.mentor_id)
             where %s
             order by p.locatie_id = any (%s) desc, (p.tot is null or p.tot >= :dag) desc, p.van desc, p.plaatsing_id
             limit 1
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Kinderen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** The child with its present place: the one where the actor works, else the one that runs, else the latest. */
    public Optional<Kindbeeld> beeld(KindId kind) {
        return beeld("p.kind_id = :waarde", kind.waarde());
    }

    /** The child as it stands around this placement (BSL-05: facts belong to a placement). */
    public Optional<Kindbeeld> beeldVan(PlaatsingId plaatsing) {
        return beeld("p.plaatsing_id = :waarde", plaatsing.waarde());
    }

    private Optional<Kindbeeld> beeld(String voorwaarde, UUID waarde) {
        return jdbc.sql(BEELD.formatted(voorwaarde, EIGEN_LOCATIES))
                .param("waarde", waarde)
                .param("dag", Tijd.vandaag(klok))
                .query(this::uit)
                .optional();
    }

    /** Everyone with gezag over the child today, also those who cannot sign. */
    public List<Gezaghebbende> gezag(KindId kind) {
        return jdbc.sql("""
                select o.ouder_id, o.roepnaam, o.achternaam, o.taal, g.relatie, g.soort
                  from kind.gezagsrelatie g
                  join kind.ouder o using (gemeente_id, ouder_id)
                 where g.kind_id = :kind and g.van <= :dag and (g.tot is null or g.tot >= :dag)
                 order by g.relatie, o.roepnaam, o.ouder_id
                """)
                .param("kind", kind.waarde())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new Gezaghebbende(
                        new OuderId(rij.getObject("ouder_id", UUID.class)),
                        rij.getString("roepnaam"),
                        rij.getString("achternaam"),
                        Relatie.valueOf(rij.getString("relatie")),
                        Gezagsoort.valueOf(rij.getString("soort")),
                        rij.getString("taal")))
                .list();
    }

    private Kindbeeld uit(ResultSet rij, int nummer) throws SQLException {
        var id = new KindId(rij.getObject("kind_id", UUID.class));
        return new Kindbeeld(
                id,
                rij.getString("roepnaam"),
                rij.getString("achternaam"),
                rij.getObject("geboortedatum", LocalDate.class),
                plaats(rij),
                gezag(id));
    }

    private static Kindbeeld.Plaats plaats(ResultSet rij) throws SQLException {
        return new Kindbeeld.Plaats(
                new PlaatsingId(rij.getObject("plaatsing_id", UUID.class)),
                new LocatieId(rij.getObject("locatie_id", UUID.class)),
                rij.getString("locatienaam"),
                new GroepId(rij.getObject("groep_id", UUID.class)),
                rij.getString("groepnaam"),
                mentor(rij.getObject("mentor_id", UUID.class)),
                rij.getString("mentornaam"),
                rij.getBoolean("ve"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getObject("uitleg_op", LocalDate.class),
                vraag(rij.getString("vraag_antwoord")));
    }

    static @Nullable MedewerkerId mentor(@Nullable UUID id) {
        return id == null ? null : new MedewerkerId(id);
    }

    private static @Nullable Wijkcoachvraag vraag(@Nullable String antwoord) {
        return antwoord == null ? null : Wijkcoachvraag.valueOf(antwoord);
    }
}
