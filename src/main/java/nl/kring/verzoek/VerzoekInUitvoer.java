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
            select v.ingediend_op as "Gevraagd op", v.soort as "Soort*", kind.tekst(s, 'verzoek.verzoek.woorden', v.verzoek_id, v.woorden) as "Wat u schreef",
                   coalesce(l.tot, v.uiterlijk) as "Uiterlijk",
                   kind.tekst(s, 'verzoek.verlenging.reden', v.verzoek_id, l.reden) as "Waarom het langer duurt", a.uitkomst as "Uitkomst*",
                   kind.tekst(s, 'verzoek.antwoord.woorden', v.verzoek_id, a.woorden) as "Antwoord", a.op as "Beantwoord op"
              from verzoek.verzoek v
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (v.gemeente_id, v.kind_id)
              left join verzoek.verlenging l on (l.gemeente_id, l.verzoek_id) = (v.gemeente_id, v.verzoek_id)
              left join verzoek.antwoord a on (a.gemeente_id, a.verzoek_id) = (v.gemeente_id, v.verzoek_id)
             where v.kind_id = :kind
             order by v.ingediend_op, v.verzoek_id
            """);
}
