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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Talking with parents about a wijkcoach (DT1.2), and coming back on the agreed day (DT1.3). Never in scenario 3 (BSL-10). */
@Component
class MotiveerStappen implements Stapbron {
    private static final String PRATEN = "select " + Staprij.KOLOMMEN
            + ", s.gemeente_id, s.stap, s.scenario, s.regel, s.regelversie, o.op as beoordeeld_op, o.roepnaam as beoordeeld_door, t.terugkomen_op"
            + """
                      from werkwijze.situatie s
                      join kind.plaatsing p on (p.gemeente_id, p.plaatsing_id) = (s.gemeente_id, s.plaatsing_id)
                    """ + Staprij.PLAATS
            + Staprij.WIE + """
                      left join lateral (
                            select b.op, m.roepnaam
                              from werkwijze.beoordeling b
                              join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (b.gemeente_id, b.door)
                             where (b.gemeente_id, b.plaatsing_id) = (s.gemeente_id, s.plaatsing_id)
                             order by b.vastgelegd_op desc limit 1) o on true
                      left join lateral (
                            select min(n.terugkomen_op) as terugkomen_op
                              from (select distinct on (g.ouder_id) g.terugkomen_op
                                      from werkwijze.motivatiegesprek g
                                     where (g.gemeente_id, g.plaatsing_id) = (s.gemeente_id, s.plaatsing_id)
                                     order by g.ouder_id, g.op desc, g.vastgelegd_op desc) n) t on true
                     where s.stap in ('PRAAT_MET_OUDERS', 'KOM_TERUG') and (p.tot is null or p.tot >= :dag)
                     order by coalesce(t.terugkomen_op, o.op), s.plaatsing_id
                    """;

    private final JdbcClient jdbc;
    private final Situatieboek boek;
    private final Clock klok;

    MotiveerStappen(JdbcClient jdbc, Situatieboek boek, Clock klok) {
        this.jdbc = jdbc;
        this.boek = boek;
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

    private Stap stap(ResultSet rij, Actor actor, LocalDate vandaag) throws SQLException {
        var stap = Staprij.uit(rij, actor);
        var uitkomst = boek.uitkomst(rij);
        var komTerug = uitkomst.stap() == Scenariostap.KOM_TERUG;
        var terug = komTerug ? rij.getObject("terugkomen_op", LocalDate.class) : null;
        var sinds = rij.getObject("beoordeeld_op", LocalDate.class);
        return stap.stap(
                vandaag,
                terug == null ? sinds : terug,
                komTerug ? "Kom terug op het gesprek over een wijkcoach" : "Praat met de ouders over een wijkcoach",
                komTerug ? bedenktijd(terug, vandaag) : nodig(rij.getString("beoordeeld_door"), sinds, vandaag),
                uitkomst.bron(),
                new Actie("Open", "/kinderen/" + stap.kind() + "/wijkcoach"));
    }

    private static String bedenktijd(@Nullable LocalDate terug, LocalDate vandaag) {
        return terug == null
                ? "De ouders willen er eerst over praten"
                : "Op " + Tijd.dag(terug, vandaag) + ". De ouders wilden erover nadenken";
    }

    private static String nodig(@Nullable String door, @Nullable LocalDate op, LocalDate vandaag) {
        return door == null || op == null
                ? "Een wijkcoach is nodig"
                : "%s vond dit nodig, op %s".formatted(door, Tijd.dag(op, vandaag));
    }
}
