package nl.kring.inzage;

import java.util.List;
import java.util.Set;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.kind.Kindhoofdstuk.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who looked, per day. What is shielded, and whoever was turned away, stays out here as well as by row security. */
@Configuration(proxyBeanMethods = false)
class InzageInUitvoer {

    @Bean
    @Order(9)
    Kindhoofdstuk inzagehoofdstuk() {
        return new Kindhoofdstuk(
                "wieKeekMee",
                "Wie keek mee",
                List.of(REGELS.met("Wat", Handelingwoorden::van).met("Waarom dat mocht", Waarom::voorOuder)));
    }

    private static final Deel REGELS = new Deel("regels", "Per dag", Set.of("logboek.logregel"), """
            select (l.tijdstip at time zone 'Europe/Amsterdam')::date as "Dag",
                   case l.actor_soort when 'SYSTEEM' then 'Kring zelf' else coalesce(m.roepnaam || ' ' || m.achternaam, o.roepnaam, '') end as "Wie",
                   l.handeling as "Wat*", l.grond as "Waarom dat mocht*", count(*)::int as "Hoe vaak"
              from logboek.logregel l
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (l.gemeente_id, l.actor_id)
              left join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (l.gemeente_id, l.actor_id)
             where l.kind_id = :kind and l.uitkomst = 'TOEGESTAAN' and not l.afgeschermd
             group by 1, 2, 3, 4
             order by 1, 2, 3, 4
            """);
}
