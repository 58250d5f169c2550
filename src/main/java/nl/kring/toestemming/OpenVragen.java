package nl.kring.toestemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions that wait for a parent. One query, whatever the length. Whoever shows the list writes the line in the logbook. */
@Component
public class OpenVragen {
    /** Where it is not clear who decides, nobody is asked to answer (DT3.G6). */
    private static final String OPEN = """
            select t.toestemming_id, t.kind_id, k.roepnaam, k.geboortedatum, l.naam as locatie, w.roepnaam as wijkcoachnaam,
                   d.roepnaam as vrager, t.gevraagd_op
              from toestemming.toestemming t
              join kind.plaatsing p      on (p.gemeente_id, p.plaatsing_id) = (t.gemeente_id, t.plaatsing_id)
              join kind.kind k           on (k.gemeente_id, k.kind_id) = (t.gemeente_id, t.kind_id)
              join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
              join organisatie.medewerker w on (w.gemeente_id, w.medewerker_id) = (t.gemeente_id, t.wijkcoach_id)
              join organisatie.medewerker d on (d.gemeente_id, d.medewerker_id) = (t.gemeente_id, t.gevraagd_door)
             where t.geldig_tot >= :dag and (p.tot is null or p.tot >= :dag)
               and exists (select 1 from kind.gezagsrelatie g
                            where (g.gemeente_id, g.kind_id, g.ouder_id) = (t.gemeente_id, t.kind_id, :ouder)
                              and g.van <= :dag and (g.tot is null or g.tot >= :dag))
               and not exists (select 1 from toestemming.antwoord a
                                where (a.gemeente_id, a.toestemming_id, a.ouder_id) = (t.gemeente_id, t.toestemming_id, :ouder))
               and kind.ja_is_mogelijk(t.gemeente_id, t.kind_id, :dag)
             order by t.gevraagd_op, t.toestemming_id
            """;

    /** What somebody asked and still waits for: nobody said no, and not everybody answered. */
    private static final String GESTELD = """
            select t.toestemming_id, t.kind_id, k.roepnaam, w.roepnaam as wijkcoachnaam, t.gevraagd_op, z.namen
              from toestemming.toestemming t
              join kind.plaatsing p on (p.gemeente_id, p.plaatsing_id) = (t.gemeente_id, t.plaatsing_id)
              join kind.kind k      on (k.gemeente_id, k.kind_id) = (t.gemeente_id, t.kind_id)
              join organisatie.medewerker w on (w.gemeente_id, w.medewerker_id) = (t.gemeente_id, t.wijkcoach_id)
              join lateral (
                    select array_agg(o.roepnaam order by o.roepnaam) as namen
                      from kind.gezagsrelatie g
                      join kind.ouder o on (o.gemeente_id, o.ouder_id) = (g.gemeente_id, g.ouder_id)
                     where (g.gemeente_id, g.kind_id) = (t.gemeente_id, t.kind_id)
                       and g.van <= :dag and (g.tot is null or g.tot >= :dag)
                       and not exists (select 1 from toestemming.antwoord a
                                        where (a.gemeente_id, a.toestemming_id, a.ouder_id) = (g.gemeente_id, t.toestemming_id, g.ouder_id))
                   ) z on z.namen is not null
             where t.gevraagd_door = :wie and t.geldig_tot >= :dag and (p.tot is null or p.tot >= :dag)
               and not exists (select 1 from toestemming.antwoord a
                                where (a.gemeente_id, a.toestemming_id) = (t.gemeente_id, t.toestemming_id)
                                  and toestemming.sluit(a.antwoord))
             order by t.gevraagd_op, t.toestemming_id
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    OpenVragen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** What this parent has not answered at all yet. Whoever wants to talk first is left in peace. */
    public List<OpenVraag> teBeantwoorden(Actor ouder) {
        return jdbc.sql(OPEN)
                .param("dag", Tijd.vandaag(klok))
                .param("ouder", ouder.persoon())
                .query(OpenVragen::vraag)
                .list();
    }

    /**
     * A question that a professional asked, and who has yet to answer.
     *
     * @param wachtOp their first names
     */
    public record Gesteld(
            ToestemmingId id,
            KindId kind,
            String kindnaam,
            String wijkcoachnaam,
            LocalDate gevraagdOp,
            List<String> wachtOp) {
        public Gesteld {
            wachtOp = List.copyOf(wachtOp);
        }
    }

    /** What this professional asked and still waits for. */
    public List<Gesteld> gesteldDoor(Actor actor) {
        return jdbc.sql(GESTELD)
                .param("dag", Tijd.vandaag(klok))
                .param("wie", actor.persoon())
                .query((rij, _) -> new Gesteld(
                        new ToestemmingId(rij.getObject("toestemming_id", UUID.class)),
                        new KindId(rij.getObject("kind_id", UUID.class)),
                        rij.getString("roepnaam"),
                        rij.getString("wijkcoachnaam"),
                        rij.getObject("gevraagd_op", LocalDate.class),
                        List.of((String[]) rij.getArray("namen").getArray())))
                .list();
    }

    private static OpenVraag vraag(ResultSet rij, int nummer) throws SQLException {
        return new OpenVraag(
                new ToestemmingId(rij.getObject("toestemming_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getString("roepnaam"),
                rij.getObject("geboortedatum", LocalDate.class),
                rij.getString("locatie"),
                rij.getString("wijkcoachnaam"),
                rij.getString("vrager"),
                rij.getObject("gevraagd_op", LocalDate.class));
    }
}
