package nl.kring.toestemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Questions that wait for an answer: for a parent those to answer, for a professional those that this person asked. One query,
 * whatever the length. Whoever shows the list writes the line in the logbook.
 */
@Component
public class OpenVragen {
    /** Where it is not clear who decides, nobody is asked to answer (DT3.G6). */
    private static final String OPEN = """
            select t.toestemming_id, t.kind_id, k.roepnaam, k.geboortedatum, l.naam as locatie, w.roepnaam as wijkcoachnaam,
                   d.roepnaam as vrager, t.gevraagd_op, wacht.ouders, wacht.namen, wacht.wil_praten
              from toestemming.toestemming t
              join kind.plaatsing p      on (p.gemeente_id, p.plaatsing_id) = (t.gemeente_id, t.plaatsing_id)
              join kind.kind k           on (k.gemeente_id, k.kind_id) = (t.gemeente_id, t.kind_id)
              join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
              join organisatie.medewerker w on (w.gemeente_id, w.medewerker_id) = (t.gemeente_id, t.wijkcoach_id)
              join organisatie.medewerker d on (d.gemeente_id, d.medewerker_id) = (t.gemeente_id, t.gevraagd_door)
              join lateral (
                    select array_agg(o.ouder_id) filter (where a.antwoord is null or a.antwoord = 'BEDENKTIJD') as ouders,
                           array_agg(o.roepnaam) filter (where a.antwoord is null or a.antwoord = 'BEDENKTIJD') as namen,
                           array_agg(a.antwoord is not null) filter (where a.antwoord is null or a.antwoord = 'BEDENKTIJD') as wil_praten,
                           bool_and(g.soort not in ('TIJDELIJK_GEEN_GEZAG', 'GEZAG_NIET_TE_BEPALEN')) as kan
                      from kind.gezagsrelatie g
                      join kind.ouder o on (o.gemeente_id, o.ouder_id) = (g.gemeente_id, g.ouder_id)
                      left join lateral (
                            select n.antwoord from toestemming.antwoord n
                             where n.gemeente_id = t.gemeente_id and n.toestemming_id = t.toestemming_id and n.ouder_id = g.ouder_id
                             order by n.vastgelegd_op desc, n.antwoord_id desc limit 1) a on true
                     where g.gemeente_id = t.gemeente_id and g.kind_id = t.kind_id and g.van <= :dag and (g.tot is null or g.tot >= :dag)
                   ) wacht on wacht.kan and wacht.ouders is not null
             where t.geldig_tot >= :dag and (p.tot is null or p.tot >= :dag) and %s
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
        return vragen(ouder, ":wie = any (wacht.ouders)").stream()
                .filter(vraag -> vraag.wachtOp().stream()
                        .anyMatch(wie -> wie.ouder().waarde().equals(ouder.persoon()) && !wie.wilPraten()))
                .toList();
    }

    /** What this professional asked, and is not answered by all. */
    public List<OpenVraag> uitstaand(Actor medewerker) {
        return vragen(medewerker, "t.gevraagd_door = :wie");
    }

    private List<OpenVraag> vragen(Actor wie, String voorwaarde) {
        return jdbc.sql(OPEN.formatted(voorwaarde))
                .param("dag", Tijd.vandaag(klok))
                .param("wie", wie.persoon())
                .query(OpenVragen::vraag)
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
                rij.getObject("gevraagd_op", LocalDate.class),
                wachtOp(rij));
    }

    private static List<OpenVraag.Wie> wachtOp(ResultSet rij) throws SQLException {
        var ouders = (UUID[]) rij.getArray("ouders").getArray();
        var namen = (String[]) rij.getArray("namen").getArray();
        var praten = (Boolean[]) rij.getArray("wil_praten").getArray();
        return IntStream.range(0, ouders.length)
                .mapToObj(i -> new OpenVraag.Wie(new OuderId(ouders[i]), namen[i], praten[i]))
                .toList();
    }
}
