package nl.kring.kind;

import java.util.List;
import java.util.Set;
import nl.kring.kind.Kindhoofdstuk.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The child, who decides, and the places. Of the other parent the name, never how to reach them (R-VIS-03). */
@Configuration(proxyBeanMethods = false)
class KindInUitvoer {

    @Bean
    @Order(1)
    Kindhoofdstuk kindhoofdstuk() {
        return new Kindhoofdstuk(
                "kind",
                "Het kind",
                List.of(
                        KIND,
                        GEZAG,
                        MAATREGELEN.met("Wat er geldt", Maatregelsoort.class, Maatregelsoort::woorden),
                        NAGEKEKEN,
                        EIGEN,
                        PLAATSINGEN,
                        EERDER));
    }

    private static final Deel KIND = new Deel("gegevens", "Naam en geboortedag", Set.of("kind.kind"), """
            select k.roepnaam as "Roepnaam", k.achternaam as "Achternaam", k.geboortedatum as "Geboren op"
              from kind.kind k
             where k.kind_id = :kind
            """);

    private static final Deel GEZAG = new Deel("gezag", "Wie beslist", Set.of("kind.gezagsrelatie"), """
            select o.roepnaam as "Roepnaam", o.achternaam as "Achternaam", g.relatie as "Is*", g.soort as "Gezag*",
                   g.bron as "Hoe dat bekend is*", g.van as "Sinds", g.tot as "Tot en met"
              from kind.gezagsrelatie g
              join kind.ouder o using (gemeente_id, ouder_id)
             where g.kind_id = :kind
             order by g.van, g.gezagsrelatie_id
            """);

    private static final Deel MAATREGELEN =
            new Deel("voogd", "Een voogd of gezinsvoogd", Set.of("kind.beschermingsmaatregel"), """
            select m.soort as "Wat er geldt*", m.van as "Van", m.tot as "Tot en met",
                   kind.tekst(s, 'kind.beschermingsmaatregel.contact_naam', m.maatregel_id, m.contact_naam) as "Naam",
                   kind.tekst(s, 'kind.beschermingsmaatregel.contact_organisatie', m.maatregel_id, m.contact_organisatie) as "Organisatie",
                   kind.tekst(s, 'kind.beschermingsmaatregel.contact_telefoon', m.maatregel_id, m.contact_telefoon) as "Telefoon",
                   kind.tekst(s, 'kind.beschermingsmaatregel.contact_email', m.maatregel_id, m.contact_email) as "E-mail",
                   m.bekend = 'OOK_WIJKCOACH' as "De wijkcoach weet het",
                   m.positie = 'STAPJE_TERUG' as "De wijkcoach doet een stapje terug",
                   kind.tekst(s, 'kind.beschermingsmaatregel.reden', m.maatregel_id, m.reden) as "Waarom",
                   kind.tekst(s, 'kind.beschermingsmaatregel.notitie', m.maatregel_id, m.notitie) as "Bij het einde"
              from kind.beschermingsmaatregel m
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (m.gemeente_id, m.kind_id)
             where m.kind_id = :kind
             order by m.van, m.maatregel_id
            """);

    private static final Deel NAGEKEKEN =
            new Deel("nagekeken", "Wat de wijkcoach na de maatregel nakeek", Set.of("kind.nagekeken"), """
            select w.roepnaam as "Wie", n.op as "Op"
              from kind.nagekeken n
              join organisatie.medewerker w using (gemeente_id, medewerker_id)
             where n.kind_id = :kind
             order by n.op, w.roepnaam
            """);

    private static final Deel EIGEN =
            new Deel("uzelf", "Uw eigen gegevens", Set.of("kind.ouder", "kind.oudercontact"), """
            select o.roepnaam as "Roepnaam", o.achternaam as "Achternaam", o.taal as "Taal", c.email as "E-mail", c.telefoon as "Telefoon"
              from kind.ouder o
              left join kind.oudercontact c using (gemeente_id, ouder_id)
             where o.ouder_id = platform.actor() and :kind is not null
            """);

    private static final Deel PLAATSINGEN =
            new Deel("plaatsingen", "De plek op de opvang", Set.of("kind.plaatsing"), """
            select l.naam as "Locatie", g.naam as "Groep", m.roepnaam as "Mentor", p.dagen as "Dagen*", p.ve as "Voorschoolse educatie",
                   p.van as "Van", p.tot as "Tot en met", p.uitleg_op as "Over de wijkcoach verteld op", p.uitleg_hoe as "Hoe*",
                   p.uitleg_taal as "In welke taal", p.vraag_antwoord as "Is er al een wijkcoach?*", p.vraag_op as "Gevraagd op"
              from kind.plaatsing p
              join organisatie.locatie l using (gemeente_id, locatie_id)
              join organisatie.groep g   using (gemeente_id, groep_id)
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (p.gemeente_id, p.mentor_id)
             where p.kind_id = :kind
             order by p.van, p.plaatsing_id
            """);

    private static final Deel EERDER =
            new Deel("eerdere plekken", "De plek op de opvang, zoals die eerder was", Set.of("kind.eerdere_plek"), """
            select g.naam as "Groep", m.roepnaam as "Mentor", e.dagen as "Dagen*", e.gewijzigd_op as "Veranderd op"
              from kind.eerdere_plek e
              join organisatie.groep g using (gemeente_id, groep_id)
              left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (e.gemeente_id, e.mentor_id)
             where e.kind_id = :kind
             order by e.gewijzigd_op, e.versie
            """);
}
