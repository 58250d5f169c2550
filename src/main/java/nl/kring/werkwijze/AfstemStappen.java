package nl.kring.werkwijze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The family's wijkcoach is not the one of the location: they speak with each other once (DT5.2). Only where all parents said yes to
 * contact; row security leaves no other placement to find. While a (gezins)voogd comes first it rests (DT5.5).
 */
@Component
class AfstemStappen implements Stapbron {
    private final JdbcClient jdbc;
    private final Clock klok;

    AfstemStappen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public List<Stap> stappen(Actor actor) {
        if (!actor.heeft(Functie.WIJKCOACH)) {
            return List.of();
        }
        var vandaag = Tijd.vandaag(klok);
        return jdbc.sql("""
                select p.kind_id, k.roepnaam, k.geboortedatum, l.naam as locatie, w.naam
                  from kind.plaatsing p
                  join kind.kind k           on (k.gemeente_id, k.kind_id) = (p.gemeente_id, p.kind_id)
                  join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
                  join lateral (
                       select min(m.roepnaam) filter (where f.waarnemend = z.minst) as naam, bool_or(f.medewerker_id = :wie) as zelf
                         from organisatie.functievervulling f
                         join organisatie.medewerker m using (gemeente_id, medewerker_id)
                         cross join lateral (select bool_and(n.waarnemend) as minst from organisatie.functievervulling n
                                              where (n.gemeente_id, n.locatie_id) = (p.gemeente_id, p.locatie_id) and n.functie = 'WIJKCOACH'
                                                and n.van <= :dag and (n.tot is null or n.tot >= :dag)) z
                        where (f.gemeente_id, f.locatie_id) = (p.gemeente_id, p.locatie_id) and f.functie = 'WIJKCOACH'
                          and f.van <= :dag and (f.tot is null or f.tot >= :dag)) w on w.naam is not null and not w.zelf
                 where p.plaatsing_id = any (array(select toegang.plaatsingen_van_wijkcoach()))
                   and not exists (select from werkwijze.locatieafstemming a
                                    where (a.gemeente_id, a.plaatsing_id) = (p.gemeente_id, p.plaatsing_id) and a.door = :wie)
                 order by k.roepnaam, p.plaatsing_id
                """)
                .param("wie", actor.persoon())
                .param("dag", vandaag)
                .query((rij, _) -> stap(rij, vandaag))
                .list();
    }

    private static Stap stap(ResultSet rij, LocalDate vandaag) throws SQLException {
        var kind = new KindId(rij.getObject("kind_id", UUID.class));
        var locatie = rij.getString("locatie");
        return new Stap(
                kind,
                rij.getString("roepnaam"),
                Staprij.leeftijd(rij.getObject("geboortedatum", LocalDate.class), vandaag),
                locatie,
                null,
                "Stem af met %s, de wijkcoach van %s".formatted(rij.getString("naam"), locatie),
                "Jij bent de wijkcoach van het gezin",
                List.of(),
                Regel.DT5_2,
                new Actie("Open", "/kinderen/" + kind + "/wijkcoach"));
    }
}
