package nl.kring.organisatie;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.organisatie.Wand.Gezicht;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Some people as they show themselves: how they are drawn, and what they do in their own words. One query. */
@Component
public class Gezichten {
    private final JdbcClient jdbc;
    private final Clock klok;

    Gezichten(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** In this order, each once, in the functions around a child; who works nowhere today is left out. */
    public List<Gezicht> van(Collection<MedewerkerId> mensen) {
        var ids = mensen.stream().map(MedewerkerId::waarde).toArray(UUID[]::new);
        var gevonden = new LinkedHashMap<MedewerkerId, Gezicht>();
        jdbc.sql("""
                select m.medewerker_id, m.roepnaam, m.achternaam, m.haar, m.wat_ik_doe, m.talen, m.telefoon, m.email,
                       o.naam as organisatienaam, o.soort,
                       array_agg(distinct f.functie) as functies, false as waarnemend, null as hier
                  from organisatie.functievervulling f
                  join organisatie.medewerker m  using (gemeente_id, medewerker_id)
                  join organisatie.organisatie o using (gemeente_id, organisatie_id)
                 where f.medewerker_id = any (:mensen) and f.functie not in ('WERKGROEP', 'TEKENBEVOEGDE') and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                 group by m.gemeente_id, m.medewerker_id, o.gemeente_id, o.organisatie_id
                 order by m.medewerker_id, o.naam
                """)
                .param("mensen", ids)
                .param("dag", Tijd.vandaag(klok))
                .query(Wanden::gezicht)
                .list()
                .forEach(gezicht -> gevonden.putIfAbsent(gezicht.id(), gezicht));
        return mensen.stream()
                .distinct()
                .flatMap(wie -> Stream.ofNullable(gevonden.get(wie)))
                .toList();
    }
}
