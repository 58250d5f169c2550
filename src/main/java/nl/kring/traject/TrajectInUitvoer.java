package nl.kring.traject;

import java.util.List;
import java.util.Set;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.kind.Kindhoofdstuk.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The parents' question, the goals and what was agreed. */
@Configuration(proxyBeanMethods = false)
class TrajectInUitvoer {

    @Bean
    @Order(4)
    Kindhoofdstuk trajecthoofdstuk() {
        return new Kindhoofdstuk(
                "traject",
                "Uw vraag, de doelen en de afspraken",
                List.of(
                        TRAJECTEN.met("Hoe het eindigde", Afloop.class, Afloop::woorden),
                        DOELEN.met("Soort", Doelsoort.class, Doelsoort::woord),
                        ACTIES,
                        THUIS));
    }

    private static final Deel TRAJECTEN = new Deel("trajecten", "Uw vraag", Set.of("traject.traject"), """
            select kind.tekst(s, 'traject.traject.hulpvraag', t.traject_id, t.hulpvraag) as "Wat u vraagt", o.roepnaam as "Woorden van", m.roepnaam as "Wie alles bij elkaar houdt",
                   t.gestart_op as "Begonnen op", t.afgerond_op as "Klaar op", t.afloop as "Hoe het eindigde*",
                   kind.tekst(s, 'traject.traject.afloop_toelichting', t.traject_id, t.afloop_toelichting) as "Uitleg"
              from traject.traject t
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (t.gemeente_id, t.kind_id)
              join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (t.gemeente_id, t.casemanager_id)
              left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (t.gemeente_id, t.hulpvraag_van)
             where t.kind_id = :kind
             order by t.gestart_op, t.traject_id
            """);

    private static final Deel DOELEN = new Deel("doelen", "Doelen", Set.of("traject.doel"), """
            select d.sinds as "Sinds", kind.tekst(s, 'traject.doel.woorden', d.doel_id, d.woorden) as "Doel", o.roepnaam as "Woorden van",
                   kind.tekst(s, 'traject.doel.zichtbaar_aan', d.doel_id, d.zichtbaar_aan) as "Dat zien we aan", d.soort as "Soort*"
              from traject.doel d
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (d.gemeente_id, d.kind_id)
              left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (d.gemeente_id, d.van_ouder)
             where d.kind_id = :kind
             order by d.sinds, d.volgnummer, d.doel_id
            """);

    private static final Deel ACTIES = new Deel("afspraken", "Afspraken", Set.of("traject.actie"), """
            select a.sinds as "Sinds", kind.tekst(s, 'traject.actie.wat', a.actie_id, a.wat) as "Wat",
                   coalesce(o.roepnaam, m.roepnaam) as "Wie", a.klaar_op as "Klaar op", a.gedaan_op as "Gedaan op"
              from traject.actie a
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (a.gemeente_id, a.kind_id)
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (a.gemeente_id, a.medewerker_id)
              left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (a.gemeente_id, a.ouder_id)
             where a.kind_id = :kind
             order by a.sinds, a.actie_id
            """);

    private static final Deel THUIS = new Deel("thuis", "Wat ouders thuis zien", Set.of("traject.thuiswoord"), """
            select w.geschreven_op::date as "Geschreven op", o.roepnaam as "Woorden van", kind.tekst(s, 'traject.thuiswoord.woorden', w.thuiswoord_id, w.woorden) as "Wat",
                   w.teruggenomen_op::date as "Weggehaald op"
              from traject.thuiswoord w
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (w.gemeente_id, w.kind_id)
              join kind.ouder o on (o.gemeente_id, o.ouder_id) = (w.gemeente_id, w.ouder_id)
             where w.kind_id = :kind
             order by w.geschreven_op, w.thuiswoord_id
            """);
}
