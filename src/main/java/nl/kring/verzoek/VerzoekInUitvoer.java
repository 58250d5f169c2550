package nl.kring.verzoek;

import java.util.List;
import java.util.Set;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.kind.Kindhoofdstuk.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What this parent asked under the privacy law. */
@Configuration(proxyBeanMethods = false)
class VerzoekInUitvoer {

    @Bean
    @Order(7)
    Kindhoofdstuk verzoekhoofdstuk() {
        return new Kindhoofdstuk(
                "verzoeken",
                "Wat u vroeg over wat er staat",
                List.of(VERZOEKEN
                        .met("Soort", Verzoeksoort.class, Verzoeksoort::woord)
                        .met("Uitkomst", Uitkomst.class, Uitkomst::zin)));
    }

    private static final Deel VERZOEKEN = new Deel(
            "verzoeken", "Uw verzoeken", Set.of("verzoek.verzoek", "verzoek.verlenging", "verzoek.antwoord"), """
            select v.ingediend_op as "Gevraagd op", v.soort as "Soort*", v.woorden as "Wat u schreef", coalesce(l.tot, v.uiterlijk) as "Uiterlijk",
                   l.reden as "Waarom het langer duurt", a.uitkomst as "Uitkomst*", a.woorden as "Antwoord", a.op as "Beantwoord op"
              from verzoek.verzoek v
              left join verzoek.verlenging l using (gemeente_id, verzoek_id)
              left join verzoek.antwoord a using (gemeente_id, verzoek_id)
             where v.kind_id = :kind
             order by v.ingediend_op, v.verzoek_id
            """);
}
