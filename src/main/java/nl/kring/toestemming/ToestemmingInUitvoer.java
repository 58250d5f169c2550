package nl.kring.toestemming;

import java.util.List;
import java.util.Set;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.kind.Kindhoofdstuk.Deel;
import nl.kring.platform.taal.Woorden;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the parents were asked, and what each answered. */
@Configuration(proxyBeanMethods = false)
class ToestemmingInUitvoer {

    @Bean
    @Order(2)
    Kindhoofdstuk toestemminghoofdstuk() {
        return new Kindhoofdstuk(
                "toestemming",
                "Wie wat mag weten",
                List.of(
                        inWoorden(VRAGEN).met("Om welke reden", Aanleiding.class, Aanleiding::voorOuders),
                        inWoorden(ANTWOORDEN)
                                .met("Antwoord", Antwoord.class, Antwoord::woord)
                                .met("Hoe", Kanaal.class, Kanaal::woorden),
                        POGINGEN.met("Hoe", Poging.Hoe.class, Poging.Hoe::woorden)));
    }

    /** In the words in which the parents were asked. */
    private static Deel inWoorden(Deel deel) {
        var woorden = Woorden.nederlands();
        return deel.met("Tot hoe ver", ContactNiveau.class, niveau -> woorden.zegVan("niveau", niveau))
                .met("Wie met wie", Richting.class, Richting::woorden)
                .met("Waarover", Gegevenssoort.class, soort -> woorden.zegVan("gegevens", soort));
    }

    private static final Deel VRAGEN = new Deel("vragen", "Wat u is gevraagd", Set.of("toestemming.toestemming"), """
            select t.gevraagd_op as "Gevraagd op", d.roepnaam as "Door", w.roepnaam as "Over contact met", o.naam as "Bij",
                   t.niveau::text as "Tot hoe ver*",
                   t.richtingen as "Wie met wie*", toestemming.soorten_binnen(t.gegevens, t.niveau) as "Waarover*",
                   kind.tekst(s, 'toestemming.toestemming.belang', t.toestemming_id, t.belang) as "Waarom", t.aanleiding as "Om welke reden*",
                   kind.tekst(s, 'toestemming.toestemming.aanleiding_uitleg', t.toestemming_id, t.aanleiding_uitleg) as "Met welke uitleg",
                   kind.tekst(s, 'toestemming.toestemming.nieuw_feit', t.toestemming_id, t.nieuw_feit) as "Wat er nieuw was",
                   t.geldig_tot as "Geldt tot en met"
              from toestemming.toestemming t
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (t.gemeente_id, t.kind_id)
              join organisatie.organisatie o on (o.gemeente_id, o.organisatie_id) = (t.gemeente_id, t.ontvanger_id)
              join organisatie.medewerker w  on (w.gemeente_id, w.medewerker_id) = (t.gemeente_id, t.wijkcoach_id)
              join organisatie.medewerker d  on (d.gemeente_id, d.medewerker_id) = (t.gemeente_id, t.gevraagd_door)
             where t.kind_id = :kind
             order by t.gevraagd_op, t.toestemming_id
            """);

    private static final Deel ANTWOORDEN =
            new Deel("antwoorden", "Wat er is geantwoord", Set.of("toestemming.antwoord"), """
            select a.op as "Op", p.roepnaam as "Door", a.antwoord as "Antwoord*", a.niveau::text as "Tot hoe ver*",
                   a.richtingen as "Wie met wie*", toestemming.soorten_binnen(a.gegevens, a.niveau) as "Waarover*",
                   a.tot as "Tot en met", a.kanaal as "Hoe*",
                   d.roepnaam as "Opgeschreven door", t.gevraagd_op as "Op de vraag van"
              from toestemming.antwoord a
              join toestemming.toestemming t using (gemeente_id, toestemming_id)
              join kind.ouder p on (p.gemeente_id, p.ouder_id) = (a.gemeente_id, a.ouder_id)
              left join organisatie.medewerker d on (d.gemeente_id, d.medewerker_id) = (a.gemeente_id, a.genoteerd_door)
             where a.kind_id = :kind
             order by a.vastgelegd_op, a.antwoord_id
            """);

    private static final Deel POGINGEN =
            new Deel("pogingen", "Wanneer een ouder niet te bereiken was", Set.of("toestemming.poging"), """
            select b.op as "Op", d.roepnaam as "Door", p.roepnaam as "Wie", b.hoe as "Hoe*"
              from toestemming.poging b
              join kind.ouder p on (p.gemeente_id, p.ouder_id) = (b.gemeente_id, b.ouder_id)
              join organisatie.medewerker d on (d.gemeente_id, d.medewerker_id) = (b.gemeente_id, b.door)
             where b.kind_id = :kind
             order by b.op, b.poging_id
            """);
}
