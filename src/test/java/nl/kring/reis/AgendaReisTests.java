package nl.kring.reis;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kring.gesprek.post.Mailserver;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Tijd;
import nl.kring.platform.agenda.Agendalezer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("De afspraak in ieders eigen agenda: gevraagd, verzet, afgezegd (RFC 5545), als bestand en per mail")
class AgendaReisTests extends Reis {
    private static final LocalDate GESPREK = VANDAAG.plusDays(7);
    private static final List<String> OVER_HET_KIND =
            List.of("Yassin", "Amrani", "Samira", "2023", "Proeflinde", "Egels", "Te ver weg", "samira@ouders.example");

    @Autowired
    BeanFactory kring;

    private Mailserver mailserver;

    @BeforeEach
    void startMailserver() {
        mailserver = new Mailserver(kring);
    }

    @AfterEach
    void stopMailserver() {
        mailserver.close();
    }

    @Test
    void deAfspraakGaatMeeMetWatErVerandert() {
        var hoofdtaak = hoofdtaak(1280);
        var kind = hoofdtaak.plaats(stad.henk(), Gezin.yassin(), Wijkcoachvraag.JA);
        try (var joyce = hoofdtaak.als(stad.joyce());
                var ruben = hoofdtaak.als(stad.ruben());
                var samira = hoofdtaak.als(hoofdtaak.ouder("Samira"))) {
            var traject = Hoofdtaak.openTraject(joyce, kind, "Hoe leert Yassin zeggen wat hij wil?");
            samira.open(Hoofdtaak.vraagContact(joyce, kind, "Samen helpen.")).knop("antwoord", "JA");
            var gesprek = Gesprekstafel.plan(joyce, traject, "EERSTE", GESPREK, List.of("Ruben", "Joyce"));
            var ieder = List.of(joyce, ruben, samira);
            staatInDeAgenda(ieder, gesprek, "REQUEST", 0, GESPREK);

            Gesprekstafel.verzet(samira, gesprek, GESPREK.plusDays(2), "8.00");
            staatInDeAgenda(ieder, gesprek, "REQUEST", 1, GESPREK.plusDays(2));

            samira.open(gesprek + "/verzetten");
            samira.pagina()
                    .locator("main form[action$='/afzeggen'] [name='reden']")
                    .fill("Te ver weg");
            samira.klikOp("main form[action$='/afzeggen'] button[type='submit']");
            staatInDeAgenda(ieder, gesprek, "CANCEL", 2, GESPREK.plusDays(2));
        }
    }

    /** The same in the file that each can download, and in the mail that each gets. */
    private void staatInDeAgenda(
            List<Browser.Scherm> ieder, String gesprek, String methode, int volgnummer, LocalDate dag) {
        for (var scherm : ieder) {
            klopt(scherm.haal(gesprek + "/agenda.ics"), gesprek, methode, volgnummer, dag);
        }
        var brieven = mailserver.verstuur(stad.gemeente());
        assertThat(brieven).hasSize(ieder.size());
        for (var brief : brieven) {
            klopt(brief.agenda().replace("mailto:" + brief.naar(), ""), gesprek, methode, volgnummer, dag);
        }
    }

    private static void klopt(String bestand, String gesprek, String methode, int volgnummer, LocalDate dag) {
        var gelezen = Agendalezer.ICAL4J.lees(bestand);
        assertThat(gelezen.methode()).isEqualTo(methode);
        assertThat(gelezen.uid()).isEqualTo(gesprek.replace("/gesprekken/", "") + "@kring");
        assertThat(gelezen.volgnummer()).isEqualTo(volgnummer);
        assertThat(gelezen.begin().tijdstip())
                .isEqualTo(dag.atTime(8, 0).atZone(Tijd.ZONE).toInstant());
        assertThat(bestand.replace("\r\n ", "")).doesNotContain(OVER_HET_KIND);
    }
}
