package nl.kring.werkwijze;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a (gezins)voogd asks of the childcare: telling the wijkcoach where only the childcare knows (DT4.3), and deciding about the
 * wijkcoach where the voogd is a natural person (BSL-13).
 */
@Component
class MaatregelStappen implements Stapbron {
    private static final String OPEN = "select " + Staprij.KOLOMMEN
            + ", m.soort, coalesce(m.van, v.van) as sinds from kind.plaatsing p " + Staprij.PLAATS + Staprij.WIE + """
                      left join kind.beschermingsmaatregel m on (m.gemeente_id, m.kind_id) = (p.gemeente_id, p.kind_id)
                           and m.van <= :dag and (m.tot is null or m.tot >= :dag)
                      left join lateral (
                            select min(g.van) as van from kind.gezagsrelatie g
                             where (g.gemeente_id, g.kind_id) = (p.gemeente_id, p.kind_id) and g.soort = 'VOOGDIJ'
                               and g.van <= :dag and (g.tot is null or g.tot >= :dag)) v on true
                     where (p.tot is null or p.tot >= :dag)
                       and (m.bekend = 'ALLEEN_KINDEROPVANG'
                            or m.maatregel_id is null and v.van is not null
                               and exists (select from werkwijze.situatie s
                                            where (s.gemeente_id, s.plaatsing_id) = (p.gemeente_id, p.plaatsing_id)
                                              and s.wijkcoach_betrokken = 'JA'))
                     order by sinds, p.plaatsing_id
                    """;

    private final JdbcClient jdbc;
    private final Clock klok;

    MaatregelStappen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public List<Stap> stappen(Actor actor) {
        if (actor.functies().stream().noneMatch(Functie::isKinderopvang)) {
            return List.of();
        }
        var vandaag = Tijd.vandaag(klok);
        return Staprij.vraag(jdbc, OPEN, actor, vandaag, PEDAGOGISCH_MEDEWERKER, COACH)
                .query((rij, _) -> stap(rij, actor, vandaag))
                .list();
    }

    private static Stap stap(ResultSet rij, Actor actor, LocalDate vandaag) throws SQLException {
        var stap = Staprij.uit(rij, actor);
        var laatWeten = rij.getString("soort") != null;
        return stap.stap(
                vandaag,
                null,
                laatWeten
                        ? "Vraag of de wijkcoach van de (gezins)voogd mag weten"
                        : "Beslis met de voogd of de wijkcoach een stapje terug doet",
                laatWeten ? "Alleen jullie weten ervan" : "Een voogd beslist over " + stap.kindnaam(),
                (laatWeten ? Regel.DT4_3 : Regel.BSL_13).bron(),
                new Actie("Open", "/kinderen/" + stap.kind() + "/voogd"));
    }
}
