package nl.kring.werkwijze;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A parent answered: I want to talk about it first. Then somebody does. In scenario 1 that is the talk of DT1.3 itself. */
@Component
class BedenktijdStappen implements Stapbron {
    private static final String PRATEN = "select " + Staprij.KOLOMMEN + ", t.toestemming_id, o.roepnaam as ouder, a.op"
            + """
                      from toestemming.toestemming t
                      join kind.plaatsing p on (p.gemeente_id, p.plaatsing_id) = (t.gemeente_id, t.plaatsing_id)
                      join werkwijze.situatie s on (s.gemeente_id, s.plaatsing_id) = (t.gemeente_id, t.plaatsing_id)
                    """ + Staprij.PLAATS + Staprij.WIE + """
                      join kind.gezagsrelatie g on (g.gemeente_id, g.kind_id) = (t.gemeente_id, t.kind_id)
                           and g.van <= :dag and (g.tot is null or g.tot >= :dag)
                      join kind.ouder o on (o.gemeente_id, o.ouder_id) = (g.gemeente_id, g.ouder_id)
                      join lateral (
                            select n.antwoord, n.op from toestemming.antwoord n
                             where n.gemeente_id = t.gemeente_id and n.toestemming_id = t.toestemming_id and n.ouder_id = g.ouder_id
                             order by n.vastgelegd_op desc, n.antwoord_id desc limit 1) a on a.antwoord = 'BEDENKTIJD'
                     where t.geldig_tot >= :dag and (p.tot is null or p.tot >= :dag) and s.stap <> 'KOM_TERUG'
                     order by a.op, t.toestemming_id, o.roepnaam
                    """;

    private final JdbcClient jdbc;
    private final Clock klok;

    BedenktijdStappen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public List<Stap> stappen(Actor actor) {
        if (actor.isOuder()) {
            return List.of();
        }
        var vandaag = Tijd.vandaag(klok);
        return Staprij.vraag(jdbc, PRATEN, actor, vandaag, PEDAGOGISCH_MEDEWERKER, COACH)
                .query((rij, _) -> stap(rij, actor, vandaag))
                .list();
    }

    private static Stap stap(ResultSet rij, Actor actor, LocalDate vandaag) throws SQLException {
        var stap = Staprij.uit(rij, actor);
        var op = rij.getObject("op", LocalDate.class);
        var ouder = rij.getString("ouder");
        return stap.stap(
                vandaag,
                op,
                "Praat met %s over de vraag om contact met de wijkcoach".formatted(ouder),
                "%s wil er eerst over praten, sinds %s".formatted(ouder, Tijd.wanneer(op, vandaag)),
                Regel.DT3_1.bron(),
                new Actie("Bekijk de vraag", "/toestemmingen/" + rij.getString("toestemming_id")));
    }
}
