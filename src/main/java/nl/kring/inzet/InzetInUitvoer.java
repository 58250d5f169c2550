package nl.kring.inzet;

import java.util.List;
import java.util.Set;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.kind.Kindhoofdstuk.Deel;
import nl.kring.platform.Functie;
import nl.kring.platform.taal.Woorden;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who helps, and when they were there. */
@Configuration(proxyBeanMethods = false)
class InzetInUitvoer {

    @Bean
    @Order(6)
    Kindhoofdstuk inzethoofdstuk() {
        return new Kindhoofdstuk(
                "hulp",
                "Wie helpt",
                List.of(
                        HULP.met(
                                        "Als",
                                        Functie.class,
                                        functie -> Woorden.nederlands().zegVan("functie", functie))
                                .met("Hoe geregeld", Grondslag.class, Grondslag::voorOuders)
                                .met("Waar", Plek.class, Plek::woord),
                        CONTACTEN.met("Hoe", Contactsoort.class, Contactsoort::woord)));
    }

    private static final Deel HULP = new Deel("hulp", "Wie helpt", Set.of("inzet.inzet"), """
            select m.roepnaam as "Wie", i.functie as "Als*", o.naam as "Van", i.grondslag as "Hoe geregeld*", i.plaats as "Waar*",
                   i.ouders_akkoord_op as "U vond dit goed op", i.van as "Van dag", i.tot as "Tot en met"
              from inzet.inzet i
              join organisatie.medewerker m   using (gemeente_id, medewerker_id)
              join organisatie.organisatie o  using (gemeente_id, organisatie_id)
             where i.kind_id = :kind
             order by i.van, i.inzet_id
            """);

    private static final Deel CONTACTEN = new Deel("contacten", "Wanneer zij er waren", Set.of("inzet.contact"), """
            select c.op as "Op", m.roepnaam as "Wie", c.hoe as "Hoe*"
              from inzet.contact c
              join inzet.inzet i using (gemeente_id, inzet_id)
              join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (i.gemeente_id, i.medewerker_id)
             where c.kind_id = :kind
             order by c.op, c.contact_id
            """);
}
