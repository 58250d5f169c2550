package nl.kring.gesprek;

import java.util.List;
import java.util.Set;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.kind.Kindhoofdstuk.Deel;
import nl.kring.platform.Functie;
import nl.kring.platform.taal.Woorden;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Talks: when, with whom, and how it went with the goals. A draft that nobody closed is not yet what was agreed, and stays out. */
@Configuration(proxyBeanMethods = false)
class GesprekInUitvoer {

    @Bean
    @Order(5)
    Kindhoofdstuk gesprekhoofdstuk() {
        return new Kindhoofdstuk(
                "gesprekken",
                "Gesprekken",
                List.of(
                        GESPREKKEN
                                .met("Soort", Gesprekssoort.class, Gesprekssoort::naam)
                                .met("Waar", Gespreksplaats.class, Gespreksplaats::naam),
                        MENSEN.met("Als", GesprekInUitvoer::functie),
                        OORDELEN,
                        VERZET));
    }

    private static String functie(String code) {
        return "OUDER".equals(code) ? "ouder" : Woorden.nederlands().zegVan("functie", Functie.valueOf(code));
    }

    private static final Deel GESPREKKEN = new Deel("gesprekken", "Welke gesprekken", Set.of("gesprek.gesprek"), """
            select g.datum as "Dag", to_char(g.tijd, 'HH24.MI') as "Uur", g.soort as "Soort*", g.stand as "Stand*", g.plaats as "Waar*",
                   kind.tekst(s, 'gesprek.gesprek.tolk', g.gesprek_id, g.tolk) as "Tolk",
                   kind.tekst(s, 'gesprek.gesprek.afgezegd_reden', g.gesprek_id, g.afgezegd_reden) as "Waarom het niet doorging",
                   (g.afgerond_op at time zone 'Europe/Amsterdam')::date as "Afgerond op"
              from gesprek.gesprek g
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (g.gemeente_id, g.kind_id)
             where g.kind_id = :kind
             order by g.datum, g.gesprek_id
            """);

    private static final Deel MENSEN = new Deel("mensen", "Wie erbij waren", Set.of("gesprek.deelnemer"), """
            select g.datum as "Gesprek van", coalesce(o.roepnaam, m.roepnaam) as "Wie", d.functie as "Als*", r.naam as "Van",
                   kind.tekst(s, 'gesprek.deelnemer.reden', d.deelnemer_id, d.reden) as "Waarom", d.aanwezig as "Was erbij"
              from gesprek.deelnemer d
              join gesprek.gesprek g on (g.gemeente_id, g.gesprek_id) = (d.gemeente_id, d.gesprek_id)
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (d.gemeente_id, d.kind_id)
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (d.gemeente_id, d.medewerker_id)
              left join organisatie.organisatie r on (r.gemeente_id, r.organisatie_id) = (d.gemeente_id, d.organisatie_id)
              left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (d.gemeente_id, d.ouder_id)
             where d.kind_id = :kind
             order by g.datum, g.gesprek_id, d.deelnemer_id
            """);

    private static final Deel OORDELEN =
            new Deel("oordelen", "Hoe het met de doelen ging", Set.of("gesprek.doelbeoordeling"), """
            select b.op as "Op", kind.tekst(s, 'traject.doel.woorden', t.doel_id, t.woorden) as "Doel", coalesce(o.roepnaam, m.roepnaam) as "Wie",
                   b.oordeel as "Vindt*"
              from gesprek.doelbeoordeling b
              join traject.doel t on (t.gemeente_id, t.doel_id) = (b.gemeente_id, b.doel_id)
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (b.gemeente_id, b.kind_id)
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (b.gemeente_id, b.medewerker_id)
              left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (b.gemeente_id, b.ouder_id)
             where b.kind_id = :kind
             order by b.op, b.beoordeling_id
            """);

    private static final Deel VERZET = new Deel("verzet", "Een andere dag", Set.of("gesprek.verzetting"), """
            select (v.op at time zone 'Europe/Amsterdam')::date as "Op", coalesce(o.roepnaam, m.roepnaam) as "Door", v.van_datum as "Van",
                   v.naar_datum as "Naar", to_char(v.naar_tijd, 'HH24.MI') as "Uur"
              from gesprek.verzetting v
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (v.gemeente_id, v.door)
              left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (v.gemeente_id, v.door)
             where v.kind_id = :kind
             order by v.op, v.verzetting_id
            """);
}
