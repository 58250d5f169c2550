package nl.kring.gesprek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own talks: those to come, and those of the last three months. One statement, whatever their number. */
@Service
public class MijnGesprekken {
    private static final int MAANDEN_TERUG = 3;
    private static final int IN_DE_AGENDA = 5;

    private static final String LIJST = """
            with mijn as materialized (
                 select g.*, t.plaatsing_id
                   from gesprek.gesprek g
                   join traject.traject t using (gemeente_id, traject_id)
                  where (g.stand = 'GEPLAND' or g.stand = 'AFGEROND' and g.datum >= :vanaf)
                    and g.gesprek_id = any (array(select d.gesprek_id from gesprek.deelnemer d where d.persoon_id = :wie))),
            tafel as materialized (
                 select n.plaatsing_id, n.wijkcoach_id
                   from toegang.niveaus(array(select m.plaatsing_id from mijn m)) n where n.aan_tafel),
            rond as (
                 select n.gesprek_id,
                        array_agg(coalesce(o.roepnaam, m.roepnaam) order by n.ouder_id is null, coalesce(o.roepnaam, m.roepnaam)) as met
                   from mijn g
                   join gesprek.deelnemer n using (gemeente_id, gesprek_id)
                   left join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (n.gemeente_id, n.ouder_id)
                   left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (n.gemeente_id, n.medewerker_id)
                  where n.persoon_id <> :wie
                    and (g.stand <> 'GEPLAND' or n.functie <> 'WIJKCOACH'
                         or (g.plaatsing_id, n.medewerker_id) in (select plaatsing_id, wijkcoach_id from tafel))
                  group by n.gesprek_id)
            select g.gesprek_id, g.kind_id, k.roepnaam, g.soort, g.stand, g.datum, g.tijd, g.alleen_week, g.plaats,
                   kind.tekst(s, 'gesprek.gesprek.tolk', g.gesprek_id, g.tolk) as tolk,
                   l.naam as locatienaam, coalesce(a.met, '{}') as met, %s as opent
              from mijn g
              left join rond a using (gesprek_id)
              join kind.kind k           on (k.gemeente_id, k.kind_id) = (g.gemeente_id, g.kind_id)
              join kind.plaatsing p      on (p.gemeente_id, p.plaatsing_id) = (g.gemeente_id, g.plaatsing_id)
              join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
              left join kind.sleutel s   on (s.gemeente_id, s.kind_id) = (g.gemeente_id, g.kind_id)
             order by g.datum, g.tijd nulls first, g.gesprek_id
            """.formatted(Gesprekken.OPENT);

    private final JdbcClient jdbc;
    private final Logboek logboek;
    private final Kindteksten teksten;
    private final Clock klok;

    MijnGesprekken(JdbcClient jdbc, Logboek logboek, Kindteksten teksten, Clock klok) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * @param komend still to be held or moved, the earliest first
     * @param geweest the latest first
     */
    public record Lijst(List<Gespreksregel> komend, List<Gespreksregel> geweest, LocalDate vandaag) {}

    @Transactional
    public Lijst lijst(Actor actor) {
        var alle = lees(actor, "GESPREKKEN");
        return new Lijst(
                alle.stream().filter(regel -> regel.stand() == Stand.GEPLAND).toList(),
                alle.reversed().stream()
                        .filter(regel -> regel.stand() == Stand.AFGEROND)
                        .toList(),
                Tijd.vandaag(klok));
    }

    /** The next few, for Mijn werk. A date that has passed is a step there, and not an appointment. */
    @Transactional
    public List<Gespreksregel> agenda(Actor actor) {
        var vandaag = Tijd.vandaag(klok);
        return lees(actor, "AGENDA").stream()
                .filter(regel -> regel.stand() == Stand.GEPLAND && !regel.isBlijvenLiggen(vandaag))
                .limit(IN_DE_AGENDA)
                .toList();
    }

    private List<Gespreksregel> lees(Actor actor, String handeling) {
        var regels = jdbc.sql(LIJST)
                .param("wie", actor.persoon())
                .param("vanaf", Tijd.vandaag(klok).minusMonths(MAANDEN_TERUG))
                .query(this::regel)
                .list();
        logboek.gezienInLijst(
                actor, handeling, regels.stream().map(Gespreksregel::kind).toList());
        return regels;
    }

    private Gespreksregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Gespreksregel(
                new GesprekId(rij.getObject("gesprek_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getString("roepnaam"),
                Gesprekssoort.valueOf(rij.getString("soort")),
                rij.getBoolean("opent"),
                Stand.valueOf(rij.getString("stand")),
                Gesprekken.moment(rij),
                Gespreksplaats.valueOf(rij.getString("plaats")),
                rij.getString("locatienaam"),
                teksten.leesOfLeeg(rij, "tolk"),
                Arrays.asList((String[]) rij.getArray("met").getArray()));
    }
}
