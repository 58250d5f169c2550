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

/**
 * Asking the parents about contact (DT1.1, DT1.4): where no question about this placement runs. A question that was answered no is
 * not a task (DT3.9); an expired one is. Where it is not clear who decides, finding out comes first (DT3.G6).
 */
@Component
class ContactvraagStappen implements Stapbron {
    private static final String VRAGEN = "select " + Staprij.KOLOMMEN
            + ", s.gemeente_id, s.stap, s.scenario, s.regel, s.regelversie, g.namen as ouders, g.kan, v.verlopen_op, b.sinds"
            + """
                      from werkwijze.situatie s
                      join kind.plaatsing p on (p.gemeente_id, p.plaatsing_id) = (s.gemeente_id, s.plaatsing_id)
                    """ + Staprij.PLAATS + Staprij.WIE + """
                      join lateral (
                            select string_agg(o.roepnaam, ' en ' order by o.roepnaam) as namen,
                                   kind.ja_is_mogelijk(p.gemeente_id, p.kind_id, :dag) as kan
                              from kind.gezagsrelatie r
                              join kind.ouder o on (o.gemeente_id, o.ouder_id) = (r.gemeente_id, r.ouder_id)
                             where (r.gemeente_id, r.kind_id) = (p.gemeente_id, p.kind_id)
                               and r.van <= :dag and (r.tot is null or r.tot >= :dag)) g on true
                      left join lateral (
                            select max(t.geldig_tot) as verlopen_op
                              from toestemming.toestemming t
                             where (t.gemeente_id, t.plaatsing_id) = (s.gemeente_id, s.plaatsing_id)) v on true
                      left join lateral (
                            select max(n.tijdstip) as sinds from werkwijze.scenariobepaling n
                             where (n.gemeente_id, n.plaatsing_id) = (s.gemeente_id, s.plaatsing_id)) b on true
                     where s.stap in ('VRAAG_CONTACT', 'PLAN_EERSTE_GESPREK') and (p.tot is null or p.tot >= :dag) and coalesce(v.verlopen_op, '-infinity') < :dag
                     order by b.sinds, s.plaatsing_id
                    """;

    private final JdbcClient jdbc;
    private final Situatieboek boek;
    private final Clock klok;

    ContactvraagStappen(JdbcClient jdbc, Situatieboek boek, Clock klok) {
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
        return Staprij.vraag(jdbc, VRAGEN, actor, vandaag, PEDAGOGISCH_MEDEWERKER, COACH)
                .query((rij, _) -> stap(rij, actor, vandaag))
                .list();
    }

    private Stap stap(ResultSet rij, Actor actor, LocalDate vandaag) throws SQLException {
        var stap = Staprij.uit(rij, actor);
        var sinds = rij.getTimestamp("sinds");
        var dag = sinds == null ? null : LocalDate.ofInstant(sinds.toInstant(), Tijd.ZONE);
        if (!rij.getBoolean("kan")) {
            return stap.stap(
                    vandaag,
                    dag,
                    "Zoek uit wie over " + stap.kindnaam() + " beslist",
                    "Daarna kun je om contact met een wijkcoach vragen",
                    Regel.DT3_G6.bron(),
                    new Actie("Open", "/kinderen/" + stap.kind()));
        }
        var uitkomst = boek.uitkomst(rij);
        return stap.stap(
                vandaag,
                dag,
                "Vraag %s of jullie contact mogen hebben met de wijkcoach".formatted(rij.getString("ouders")),
                wanneerzin(rij.getObject("verlopen_op", LocalDate.class), uitkomst.stap(), vandaag),
                uitkomst.bron(),
                new Actie("Stel de vraag", "/kinderen/" + stap.kind() + "/toestemming/nieuw"));
    }

    private static String wanneerzin(@Nullable LocalDate verlopen, Scenariostap stap, LocalDate vandaag) {
        if (verlopen != null) {
            return "De vorige toestemming liep tot en met " + Tijd.dag(verlopen, vandaag);
        }
        return stap == Scenariostap.VRAAG_CONTACT
                ? "Er is al een wijkcoach bij het gezin"
                : "De ouders vinden een wijkcoach goed";
    }
}
