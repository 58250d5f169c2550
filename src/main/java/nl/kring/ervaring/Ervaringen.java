package nl.kring.ervaring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and keeps experiences. */
@Repository
class Ervaringen {
    /** What is around an experience, whoever reads it. */
    private static final String ERBIJ = """
            , (select a.woorden from ervaring.reactie a where a.ervaring_id = e.ervaring_id) as antwoord,
              array(select v.versie from ervaring.gevolg v where v.ervaring_id = e.ervaring_id order by v.versie) as versies
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Ervaringen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** In which gebieden somebody works today: of the locations, and of the team. */
    List<Gebied> gebieden(Actor actor) {
        return jdbc.sql("""
                select distinct g.gebied_code, g.naam
                  from organisatie.functievervulling f
                  join organisatie.organisatie o using (gemeente_id, organisatie_id)
                  left join organisatie.locatie l using (gemeente_id, locatie_id)
                  left join organisatie.wijk w on (w.gemeente_id, w.wijk_code) = (l.gemeente_id, l.wijk_code)
                  join organisatie.gebied g on g.gemeente_id = f.gemeente_id and g.gebied_code in (o.gebied_code, w.gebied_code)
                 where f.medewerker_id = :actor and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                 order by g.naam
                """)
                .param("actor", actor.persoon())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new Gebied(rij.getString("gebied_code"), rij.getString("naam")))
                .list();
    }

    /** One's own, newest first. */
    List<Ervaring> van(Actor actor) {
        return jdbc.sql("""
                select e.ervaring_id, e.regel, e.regelversie, e.soort, e.woorden, g.naam as gebied, e.functie, e.op
                """ + ERBIJ + """
                  from ervaring.ervaring e
                  left join organisatie.gebied g on (g.gemeente_id, g.gebied_code) = (e.gemeente_id, e.gebied_code)
                 where e.medewerker_id = :actor
                 order by e.geschreven_op desc, e.ervaring_id desc
                """)
                .param("actor", actor.persoon())
                .query(Ervaringen::uit)
                .list();
    }

    /** For the werkgroep: about one rule, newest first. The database gives no names here. */
    List<Ervaring> over(String regel, int hoogstens) {
        return jdbc.sql("""
                select e.ervaring_id, e.regel, e.regelversie, e.soort, e.woorden, e.gebied, e.functie, e.op
                """ + ERBIJ + """
                  from ervaring.voor_werkgroep() e
                 where e.regel = :regel
                 order by e.geschreven_op desc, e.ervaring_id desc
                 limit :hoogstens
                """)
                .param("regel", regel)
                .param("hoogstens", hoogstens)
                .query(Ervaringen::uit)
                .list();
    }

    /** For the werkgroep: per rule and gebied. */
    List<Telling> tellingen() {
        return jdbc.sql("""
                select e.regel, e.gebied,
                       count(*) filter (where e.soort = 'WERKT') as werkt,
                       count(*) filter (where e.soort = 'IN_DE_WEG') as in_de_weg,
                       count(*) filter (where e.soort = 'ONTBREEKT') as ontbreekt,
                       count(*) filter (where not exists (select from ervaring.reactie a where a.ervaring_id = e.ervaring_id)) as open
                  from ervaring.voor_werkgroep() e
                 group by e.regel, e.gebied
                 order by e.regel, e.gebied nulls last
                """)
                .query((rij, _) -> new Telling(
                        rij.getString("regel"),
                        rij.getString("gebied"),
                        rij.getInt("werkt"),
                        rij.getInt("in_de_weg"),
                        rij.getInt("ontbreekt"),
                        rij.getInt("open")))
                .list();
    }

    boolean bestaat(ErvaringId id) {
        return jdbc.sql("select exists (select from ervaring.voor_werkgroep() e where e.ervaring_id = :id)")
                .param("id", id.waarde())
                .query(Boolean.class)
                .single();
    }

    void bewaar(Actor actor, GeefErvaring nieuw, int regelversie, Functie functie) {
        jdbc.sql("""
                insert into ervaring.ervaring
                       (gemeente_id, ervaring_id, regel, regelversie, soort, woorden, gebied_code, functie, medewerker_id, op, geschreven_op)
                values (platform.gemeente(), :id, :regel, :regelversie, :soort, :woorden, :gebied, :functie, :actor, :op, :nu)
                    on conflict (gemeente_id, ervaring_id) do nothing
                """)
                .param("id", nieuw.id().waarde())
                .param("regel", nieuw.regel())
                .param("regelversie", regelversie)
                .param("soort", nieuw.soort().name())
                .param("woorden", nieuw.woorden())
                .param("gebied", nieuw.gebied())
                .param("functie", functie.name())
                .param("actor", actor.persoon())
                .param("op", Tijd.vandaag(klok))
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it is kept; a colleague may have answered already */
    boolean antwoord(Actor actor, ErvaringId id, String woorden) {
        return jdbc.sql("""
                insert into ervaring.reactie (gemeente_id, ervaring_id, woorden, door, op)
                values (platform.gemeente(), :id, :woorden, :actor, :op) on conflict (gemeente_id, ervaring_id) do nothing
                """)
                        .param("id", id.waarde())
                        .param("woorden", woorden)
                        .param("actor", actor.persoon())
                        .param("op", Tijd.vandaag(klok))
                        .update()
                == 1;
    }

    void leiddeTot(Actor actor, ErvaringId id, int versie) {
        jdbc.sql("""
                insert into ervaring.gevolg (gemeente_id, ervaring_id, versie, door, op)
                values (platform.gemeente(), :id, :versie, :actor, :op) on conflict (gemeente_id, ervaring_id, versie) do nothing
                """)
                .param("id", id.waarde())
                .param("versie", versie)
                .param("actor", actor.persoon())
                .param("op", Tijd.vandaag(klok))
                .update();
    }

    private static Ervaring uit(ResultSet rij, int nummer) throws SQLException {
        return new Ervaring(
                new ErvaringId(rij.getObject("ervaring_id", UUID.class)),
                rij.getString("regel"),
                rij.getInt("regelversie"),
                Ervaringsoort.valueOf(rij.getString("soort")),
                rij.getString("woorden"),
                rij.getString("gebied"),
                Functie.valueOf(rij.getString("functie")),
                rij.getObject("op", LocalDate.class),
                rij.getString("antwoord"),
                List.of((Integer[]) rij.getArray("versies").getArray()));
    }
}
