package nl.kring.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.sleutel.Kindsleutel;
import nl.kring.toegang.Rondom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks trajecten up, with their goals and actions. What the actor may not read is not there. */
@Component
public class Trajecten {
    private static final String TRAJECT = """
            select t.traject_id, t.kind_id, t.plaatsing_id, t.hulpvraag_van, t.casemanager_id, t.gestart_op, t.afgerond_op, t.afloop, t.versie,
                   -- what the parents ask belongs to the goals: whoever may not read those reads this neither
                   case when t.traject_id = any (array(select toegang.trajecten_met_doelen()))
                        then kind.tekst(s, 'traject.traject.hulpvraag', t.traject_id, t.hulpvraag) end as hulpvraag, m.roepnaam as casemanagernaam
              from traject.traject t
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (t.gemeente_id, t.kind_id)
              join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (t.gemeente_id, t.casemanager_id)
            """;

    private final JdbcClient jdbc;
    private final Kindteksten teksten;

    Trajecten(JdbcClient jdbc, Kindteksten teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** To write texts of a traject with. */
    Kindsleutel sleutel(Actor actor, KindId kind) {
        return teksten.sleutel(actor, kind);
    }

    public Optional<Traject> traject(TrajectId id) {
        return jdbc.sql(TRAJECT + " where t.traject_id = :id")
                .param("id", id.waarde())
                .query(this::uit)
                .optional();
    }

    /** The running traject of this placement; there is never more than one. */
    public Optional<Traject> lopendVan(PlaatsingId plaatsing) {
        return jdbc.sql(TRAJECT + " where t.plaatsing_id = :plaatsing and t.stand = 'LOPEND'")
                .param("plaatsing", plaatsing.waarde())
                .query(this::uit)
                .optional();
    }

    /** Around what something of this traject happens: its placement, as far as the actor may know that. */
    public Rondom rondom(TrajectId traject, KindId kind) {
        return jdbc.sql("select plaatsing_id from traject.traject where traject_id = :traject")
                .param("traject", traject.waarde())
                .query(UUID.class)
                .optional()
                .map(plaatsing -> new Rondom(kind, plaatsing))
                .orElseGet(() -> Rondom.kind(kind));
    }

    /** All trajecten of a child, the latest first. */
    public List<Traject> vanKind(KindId kind) {
        return jdbc.sql(TRAJECT + " where t.kind_id = :kind order by t.gestart_op desc, t.traject_id")
                .param("kind", kind.waarde())
                .query(this::uit)
                .list();
    }

    public List<Doel> doelen(TrajectId traject) {
        return jdbc.sql("""
                select d.doel_id, d.volgnummer, d.soort, d.van_ouder, d.sinds,
                       kind.tekst(s, 'traject.doel.woorden', d.doel_id, d.woorden) as woorden,
                       kind.tekst(s, 'traject.doel.zichtbaar_aan', d.doel_id, d.zichtbaar_aan) as zichtbaar_aan
                  from traject.doel d
                  left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (d.gemeente_id, d.kind_id)
                 where d.traject_id = :traject
                 order by d.volgnummer
                """)
                .param("traject", traject.waarde())
                .query((rij, _) -> new Doel(
                        new DoelId(rij.getObject("doel_id", UUID.class)),
                        rij.getInt("volgnummer"),
                        Doelsoort.valueOf(rij.getString("soort")),
                        teksten.lees(rij, "woorden"),
                        teksten.lees(rij, "zichtbaar_aan"),
                        ouder(rij, "van_ouder"),
                        rij.getObject("sinds", LocalDate.class)))
                .list();
    }

    /** Open actions first, then by the day on which they should be done. */
    public List<Actie> acties(TrajectId traject) {
        return jdbc.sql("""
                select a.actie_id, a.medewerker_id, a.ouder_id, a.klaar_op, a.gedaan_op,
                       kind.tekst(s, 'traject.actie.wat', a.actie_id, a.wat) as wat, coalesce(m.roepnaam, o.roepnaam) as eigenaarnaam
                  from traject.actie a
                  left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (a.gemeente_id, a.kind_id)
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (a.gemeente_id, a.medewerker_id)
                  left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (a.gemeente_id, a.ouder_id)
                 where a.traject_id = :traject
                 order by a.gedaan_op nulls first, a.klaar_op, a.actie_id
                """)
                .param("traject", traject.waarde())
                .query((rij, _) -> new Actie(
                        new ActieId(rij.getObject("actie_id", UUID.class)),
                        teksten.lees(rij, "wat"),
                        eigenaar(rij),
                        rij.getString("eigenaarnaam"),
                        rij.getObject("klaar_op", LocalDate.class),
                        rij.getObject("gedaan_op", LocalDate.class)))
                .list();
    }

    private Traject uit(ResultSet rij, int nummer) throws SQLException {
        var afloop = rij.getString("afloop");
        return new Traject(
                new TrajectId(rij.getObject("traject_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                new PlaatsingId(rij.getObject("plaatsing_id", UUID.class)),
                teksten.leesOfLeeg(rij, "hulpvraag"),
                ouder(rij, "hulpvraag_van"),
                new MedewerkerId(rij.getObject("casemanager_id", UUID.class)),
                rij.getString("casemanagernaam"),
                rij.getObject("gestart_op", LocalDate.class),
                rij.getObject("afgerond_op", LocalDate.class),
                afloop == null ? null : Afloop.valueOf(afloop),
                rij.getInt("versie"));
    }

    private static Eigenaar eigenaar(ResultSet rij) throws SQLException {
        var medewerker = rij.getObject("medewerker_id", UUID.class);
        return medewerker == null
                ? new Eigenaar.Thuis(new OuderId(rij.getObject("ouder_id", UUID.class)))
                : new Eigenaar.Werker(new MedewerkerId(medewerker));
    }

    private static @Nullable OuderId ouder(ResultSet rij, String kolom) throws SQLException {
        var id = rij.getObject(kolom, UUID.class);
        return id == null ? null : new OuderId(id);
    }
}
