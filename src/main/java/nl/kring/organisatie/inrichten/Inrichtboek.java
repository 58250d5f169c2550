package nl.kring.organisatie.inrichten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.LocatieId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in Kring already, as setting up needs it. */
@Repository
class Inrichtboek {
    private final JdbcClient jdbc;

    Inrichtboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Organisatieregel> organisaties() {
        return jdbc.sql("""
                select organisatie_id, naam, soort, telefoon from organisatie.organisatie
                 order by naam collate "nl-x-icu", organisatie_id
                """)
                .query((rij, _) -> new Organisatieregel(
                        new OrganisatieId(rij.getObject("organisatie_id", UUID.class)),
                        rij.getString("naam"),
                        Organisatiesoort.valueOf(rij.getString("soort")),
                        rij.getString("telefoon")))
                .list();
    }

    List<Wijk> wijken() {
        return jdbc.sql("select wijk_code, naam from organisatie.wijk order by naam collate \"nl-x-icu\", wijk_code")
                .query((rij, _) -> new Wijk(rij.getString("wijk_code"), rij.getString("naam")))
                .list();
    }

    /** Whether this very function runs at this very place already, or is to begin; the same form sent again is not another one. */
    boolean heeft(MedewerkerId wie, NieuweFunctie nieuw) {
        var plek = nieuw.plek();
        var groep = plek == null ? null : plek.groep();
        return jdbc.sql("""
                select exists (select from organisatie.functievervulling
                                where medewerker_id = :wie and functie = :functie and organisatie_id = :organisatie
                                  and locatie_id is not distinct from cast(:locatie as uuid)
                                  and groep_id is not distinct from cast(:groep as uuid)
                                  and (tot is null or tot >= :van) and functievervulling_id <> :id)
                """)
                .param("wie", wie.waarde())
                .param("functie", nieuw.functie().name())
                .param("organisatie", nieuw.organisatie().waarde())
                .param("locatie", plek == null ? null : plek.locatie().waarde())
                .param("groep", groep == null ? null : groep.waarde())
                .param("van", nieuw.van())
                .param("id", nieuw.id())
                .query(Boolean.class)
                .single();
    }

    /** Each location, followed by its groups. */
    List<Werkplek> werkplekken() {
        return jdbc.sql("""
                select l.locatie_id, l.houder_id, l.naam as locatienaam, g.groep_id, g.naam as groepnaam
                  from organisatie.locatie l
                  cross join lateral (
                        select null::uuid as groep_id, null::text as naam
                         union all
                        select g.groep_id, g.naam from organisatie.groep g
                         where (g.gemeente_id, g.locatie_id) = (l.gemeente_id, l.locatie_id)) g
                 order by l.naam collate "nl-x-icu", l.locatie_id, g.naam collate "nl-x-icu" nulls first, g.groep_id
                """).query(Inrichtboek::werkplek).list();
    }

    private static Werkplek werkplek(ResultSet rij, int nummer) throws SQLException {
        var groep = rij.getObject("groep_id", UUID.class);
        return new Werkplek(
                new LocatieId(rij.getObject("locatie_id", UUID.class)),
                new OrganisatieId(rij.getObject("houder_id", UUID.class)),
                rij.getString("locatienaam"),
                groep == null ? null : new GroepId(groep),
                rij.getString("groepnaam"));
    }

    Optional<String> naamVan(MedewerkerId wie) {
        return jdbc.sql("select roepnaam || ' ' || achternaam from organisatie.medewerker where medewerker_id = :wie")
                .param("wie", wie.waarde())
                .query(String.class)
                .optional();
    }

    /** How far setting up has come. Whoever looks after Kring itself is no colleague in this count. */
    Inrichtstand stand() {
        return jdbc.sql("""
                select exists (select from organisatie.wijk) as wijken,
                       exists (select from organisatie.organisatie where soort = 'KINDEROPVANG') as houders,
                       exists (select from organisatie.locatie) as locaties,
                       exists (select from organisatie.groep) as groepen,
                       exists (select from organisatie.functievervulling where locatie_id is not null) as collegas
                """)
                .query((rij, _) -> new Inrichtstand(
                        rij.getBoolean("wijken"),
                        rij.getBoolean("houders"),
                        rij.getBoolean("locaties"),
                        rij.getBoolean("groepen"),
                        rij.getBoolean("collegas")))
                .single();
    }
}
