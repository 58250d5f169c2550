package nl.kring.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import nl.kring.traject.TrajectId;
import nl.kring.werkwijze.Regel;
import nl.kring.werkwijze.Stap;
import nl.kring.werkwijze.Stapbron;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A wijkcoach has become involved, because all parents said yes, and there is no first talk yet: those who will sit at it plan it
 * (R-BO-01, BSL-20).
 */
@Component
class EersteGesprekStappen implements Stapbron {
    /** First whoever has no talk yet, then who sits at it, and only then the levels: those are dear, and few are left by then. */
    private static final String VRAAG = """
                with open as materialized (
                     select t.gemeente_id, t.traject_id, t.kind_id, t.plaatsing_id, i.wijkcoaches, i.sinds
                       from traject.traject t
                       join lateral (
                            select array_agg(distinct z.medewerker_id) as wijkcoaches, min(z.van) as sinds
                              from inzet.inzet z
                             where z.gemeente_id = t.gemeente_id and z.traject_id = t.traject_id and z.functie = 'WIJKCOACH'
                               and z.van <= :dag and (z.tot is null or z.tot >= :dag)) i on i.wijkcoaches is not null
                      where t.stand = 'LOPEND'
                        and not exists (select 1 from gesprek.gesprek e
                                         where e.gemeente_id = t.gemeente_id and e.traject_id = t.traject_id and e.soort = 'EERSTE'
                                           and e.stand <> 'AFGEZEGD'))
                select t.traject_id, t.kind_id, k.roepnaam, k.geboortedatum, l.naam as locatie, t.sinds, wie.mensen, wie.namen
                  from open t
                  join kind.kind k           on (k.gemeente_id, k.kind_id) = (t.gemeente_id, t.kind_id)
                  join kind.plaatsing p      on (p.gemeente_id, p.plaatsing_id) = (t.gemeente_id, t.plaatsing_id)
                  join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
                  join lateral (
                       select array_agg(u.id order by u.roepnaam, u.id) as mensen, array_agg(u.roepnaam order by u.roepnaam, u.id) as namen
                         from (select m.medewerker_id as id, m.roepnaam
                                 from (select unnest(t.wijkcoaches) as medewerker_id
                                        union
                                       select f.medewerker_id
                                         from organisatie.functievervulling f
                                        where f.gemeente_id = t.gemeente_id and f.locatie_id = p.locatie_id
                                          and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                                          and (f.functie = 'COACH' or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = p.groep_id)) w
                                 join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (t.gemeente_id, w.medewerker_id)
                               union
                               select o.ouder_id, o.roepnaam
                                 from kind.gezagsrelatie g
                                 join kind.ouder o using (gemeente_id, ouder_id)
                                where g.gemeente_id = t.gemeente_id and g.kind_id = t.kind_id
                                  and g.van <= :dag and (g.tot is null or g.tot >= :dag)) u) wie on :wie = any (wie.mensen)
                 where exists (select 1 from toegang.niveaus(array(select plaatsing_id from open)) n
                                where n.plaatsing_id = t.plaatsing_id and n.wijkcoach_id = any (t.wijkcoaches) and n.afspraken)
                 order by t.sinds, t.traject_id
                """;

    private final JdbcClient jdbc;
    private final Clock klok;

    EersteGesprekStappen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** The coaches of the location, the child's group, and the wijkcoach; the parents, named beside them, read it on their own page. */
    @Override
    public List<Stap> stappen(Actor actor) {
        return jdbc.sql(VRAAG)
                .param("wie", actor.persoon())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> stap(rij, actor))
                .list();
    }

    private Stap stap(ResultSet rij, Actor actor) throws SQLException {
        var naam = rij.getString("roepnaam");
        var traject = new TrajectId(rij.getObject("traject_id", UUID.class));
        var geboren = rij.getObject("geboortedatum", LocalDate.class);
        return new Stap(
                new KindId(rij.getObject("kind_id", UUID.class)),
                naam,
                Math.max(0, Period.between(geboren, Tijd.vandaag(klok)).getYears()),
                rij.getString("locatie"),
                rij.getObject("sinds", LocalDate.class),
                "Plan het eerste gesprek over " + naam,
                "De wijkcoach doet nu mee",
                anderen(rij, actor),
                Regel.DT2_1,
                new Actie("Plan het gesprek", "/trajecten/" + traject + "/gesprekken/nieuw?soort=EERSTE"));
    }

    private static List<String> anderen(ResultSet rij, Actor actor) throws SQLException {
        var mensen = (UUID[]) rij.getArray("mensen").getArray();
        var namen = (String[]) rij.getArray("namen").getArray();
        return IntStream.range(0, mensen.length)
                .filter(i -> !mensen[i].equals(actor.persoon()))
                .mapToObj(i -> namen[i])
                .toList();
    }
}
