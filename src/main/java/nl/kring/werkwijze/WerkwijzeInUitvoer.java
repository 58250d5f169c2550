package nl.kring.werkwijze;

import java.util.List;
import java.util.Set;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.kind.Kindhoofdstuk.Deel;
import nl.kring.kind.Wijkcoachvraag;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How it was decided whether a wijkcoach comes, and how the parents took it. */
@Configuration(proxyBeanMethods = false)
class WerkwijzeInUitvoer {

    @Bean
    @Order(3)
    Kindhoofdstuk werkwijzehoofdstuk() {
        return new Kindhoofdstuk(
                "werkwijze",
                "Wel of geen wijkcoach",
                List.of(
                        inWoorden(STAND),
                        BEOORDELINGEN.met("Nodig?", DientBetrokken.class, DientBetrokken::voorOuders),
                        GESPREKKEN.met("Antwoord", Houding.class, Houding::woorden),
                        inWoorden(GESCHIEDENIS),
                        OMGELEID,
                        AFGESTEMD));
    }

    /** Without the numbers of scenarios: those are words among professionals. */
    private static Deel inWoorden(Deel deel) {
        return deel.met("Is er een wijkcoach?", Wijkcoachvraag.class, Wijkcoachvraag::woordenVanOuder)
                .met("Is die nodig?", DientBetrokken.class, DientBetrokken::voorOuders)
                .met("Wat de ouders vinden", Houding.class, Houding::woorden)
                .met("Wat dat betekent", Scenario.class, Scenario::voorOuders);
    }

    private static final Deel STAND = new Deel("stand", "Hoe het nu staat", Set.of("werkwijze.situatie"), """
            select l.naam as "Locatie", s.wijkcoach_betrokken as "Is er een wijkcoach?*", s.dient_betrokken as "Is die nodig?*",
                   s.houding_ouders as "Wat de ouders vinden*", s.scenario as "Wat dat betekent*"
              from werkwijze.situatie s
              join kind.plaatsing p using (gemeente_id, plaatsing_id)
              join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
             where s.kind_id = :kind
             order by p.van
            """);

    private static final Deel BEOORDELINGEN =
            new Deel("beoordelingen", "Is een wijkcoach nodig?", Set.of("werkwijze.beoordeling"), """
            select b.op as "Op", m.roepnaam as "Door", b.dient_betrokken as "Nodig?*", kind.tekst(s, 'werkwijze.beoordeling.reden', b.beoordeling_id, b.reden) as "Waarom"
              from werkwijze.beoordeling b
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (b.gemeente_id, b.kind_id)
              join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (b.gemeente_id, b.door)
             where b.kind_id = :kind
             order by b.vastgelegd_op, b.beoordeling_id
            """);

    private static final Deel GESPREKKEN =
            new Deel("gesprekken", "Wat u erover zei", Set.of("werkwijze.motivatiegesprek"), """
            select g.op as "Op", m.roepnaam as "Opgeschreven door", o.roepnaam as "Met", g.houding as "Antwoord*",
                   kind.tekst(s, 'werkwijze.motivatiegesprek.belang', g.motivatiegesprek_id, g.belang) as "Waarom het helpt",
                   g.terugkomen_op as "Weer erover praten op"
              from werkwijze.motivatiegesprek g
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (g.gemeente_id, g.kind_id)
              join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (g.gemeente_id, g.door)
              join kind.ouder o on (o.gemeente_id, o.ouder_id) = (g.gemeente_id, g.ouder_id)
             where g.kind_id = :kind
             order by g.vastgelegd_op, g.motivatiegesprek_id
            """);

    private static final Deel OMGELEID =
            new Deel("omgeleid", "Contact dat via de voogd ging", Set.of("werkwijze.omleiding"), """
            select o.op as "Op", m.roepnaam as "Wie zocht contact"
              from werkwijze.omleiding o
              join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (o.gemeente_id, o.door)
             where o.kind_id = :kind
             order by o.op, o.omleiding_id
            """);

    private static final Deel AFGESTEMD =
            new Deel("afgestemd", "Wijkcoaches die samen afstemden", Set.of("werkwijze.locatieafstemming"), """
            select a.op as "Op", m.roepnaam as "Door", l.naam as "Met de wijkcoach van"
              from werkwijze.locatieafstemming a
              join kind.plaatsing p using (gemeente_id, plaatsing_id)
              join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
              join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (a.gemeente_id, a.door)
             where a.kind_id = :kind
             order by a.op, m.roepnaam
            """);

    private static final Deel GESCHIEDENIS =
            new Deel("geschiedenis", "Hoe het zo kwam", Set.of("werkwijze.scenariobepaling"), """
            select (b.tijdstip at time zone 'Europe/Amsterdam')::date as "Op", b.wijkcoach_betrokken as "Is er een wijkcoach?*",
                   b.dient_betrokken as "Is die nodig?*", b.houding_ouders as "Wat de ouders vinden*", b.scenario as "Wat dat betekent*"
              from werkwijze.scenariobepaling b
             where b.kind_id = :kind
             order by b.tijdstip, b.bepaling_id
            """);
}
