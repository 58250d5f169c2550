package nl.kring.gesprek.post;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.gebeurtenis.Openstaand;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.Jawoord;
import nl.kring.toestemming.ToestemmingAntwoorden;
import nl.kring.toestemming.ToestemmingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

@KringTest
@DisplayName("Wie niets meer mag weten, hoort alleen dat het niet doorgaat")
class ToegangVolgenTests {
    private static final Duration EVEN = Duration.ofSeconds(30);

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    GesprekPlannen plannen;

    @Autowired
    ToestemmingAntwoorden antwoorden;

    @Autowired
    ToegangVolgen volgen;

    @Autowired
    Openstaand openstaand;

    @Autowired
    Brievenbus brievenbus;

    @Autowired
    PlatformTransactionManager transacties;

    private GreenMail mailserver;
    private GesprekFixture wereld;
    private GesprekId id;

    @BeforeEach
    void rubenIsUitgenodigd() {
        mailserver = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailserver.start();
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        id = wereld.eerste(plannen);
        verstuur();
    }

    @AfterEach
    void stop() {
        mailserver.stop();
        klok.terug();
        eigenaar.jdbc().sql("grant insert on gesprek.uitnodiging to kring_app").update();
    }

    private void verstuur() {
        var adres = new Postadres("https://kring.example/", "kring@gemeente.example");
        var verzender = new JavaMailSenderImpl();
        verzender.setHost("127.0.0.1");
        verzender.setPort(mailserver.getSmtp().getPort());
        new Postkamer(
                        brievenbus,
                        new Briefschrijver(new Agendapunt(adres, klok), adres, klok),
                        new Postbode(verzender, adres),
                        transacties)
                .verstuur(wereld.stad.gemeente());
    }

    private List<String> onderwerpenVan(String naam) {
        return Arrays.stream(mailserver.getReceivedMessages())
                .filter(bericht -> ontvanger(bericht).equals(naam + "@kring.example"))
                .map(ToegangVolgenTests::onderwerp)
                .toList();
    }

    private jakarta.mail.internet.MimeMessage laatsteVan(String naam) {
        return Arrays.stream(mailserver.getReceivedMessages())
                .filter(bericht -> ontvanger(bericht).equals(naam + "@kring.example"))
                .reduce((_, laatste) -> laatste)
                .orElseThrow();
    }

    @Test
    @DisplayName("Een gesprek waarvan alleen de week vaststaat, hoort er op woensdag nog bij")
    void ookWieEenWeekIsUitgenodigdHoortHet() {
        wereld.sql(
                "update gesprek.gesprek set datum = ?, tijd = null, alleen_week = true where gesprek_id = ?",
                VANDAAG.minusDays(1),
                id.waarde());
        samiraZegt(Antwoord.INGETROKKEN);
        await().atMost(EVEN).until(() -> soortenVoorRuben().contains("INTREKKING"));
    }

    private static String ontvanger(jakarta.mail.Message bericht) {
        try {
            return bericht.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String onderwerp(jakarta.mail.Message bericht) {
        try {
            return bericht.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private void samiraZegt(Antwoord antwoord) {
        var samira = wereld.samira();
        var vraag = new ToestemmingId(wereld.zie(
                        java.util.UUID.class,
                        "select toestemming_id from toestemming.toestemming where kind_id = ?",
                        wereld.kind.id().waarde())
                .getFirst());
        als.werk(samira, () -> antwoorden.antwoord(samira, vraag, antwoord, Jawoord.ZOALS_GEVRAAGD));
    }

    private List<String> soortenVoorRuben() {
        return wereld.zie(String.class, """
                select u.soort from gesprek.uitnodiging u join gesprek.deelnemer d using (gemeente_id, deelnemer_id)
                 where u.gesprek_id = ? and d.medewerker_id = ? order by u.volgnummer, u.uitnodiging_id
                """, id.waarde(), wereld.stad.ruben().persoon());
    }

    private Actor tom() {
        return proefstad.mens(wereld.stad.gemeente(), "Tom", Functie.BEHEERDER, wereld.stad.wijkteam(), null, null);
    }

    @Test
    @DisplayName(
            "Een ouder stopt: de wijkcoach krijgt een afzegging zonder reden; na een nieuw ja weer een uitnodiging (R-VIS-03)")
    void eenStopGaatUitDeAgendaEnEenNieuwJaKomtErWeerIn() {
        samiraZegt(Antwoord.INGETROKKEN);
        await().atMost(EVEN).until(() -> soortenVoorRuben().contains("INTREKKING"));
        verstuur();
        assertThat(onderwerpenVan("ruben"))
                .containsExactly(
                        "Er staat een afspraak voor je klaar in Kring",
                        "Een afspraak in Kring gaat voor jou niet door");
        assertThat(onderwerpenVan("joyce")).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(laatsteVan("ruben")))
                .contains("METHOD:CANCEL")
                .doesNotContain("LOCATION", "DESCRIPTION", "URL", "/gesprekken/", "thuis", "Waar:");

        samiraZegt(Antwoord.JA);
        await().atMost(EVEN).until(() -> soortenVoorRuben().size() == 3);
        verstuur();
        assertThat(onderwerpenVan("ruben")).hasSize(3).last().isEqualTo("Er staat een afspraak voor je klaar in Kring");
    }

    @Test
    @DisplayName("Een ja dat op een dag afloopt: de klok ziet het (DT3.7)")
    void watVanzelfAflooptZietDeKlok() {
        wereld.sql("update gesprek.gesprek set datum = ? where gesprek_id = ?", VANDAAG.plusDays(9), id.waarde());
        wereld.sql(
                "update toestemming.toestemming set geldig_tot = ? where kind_id = ?",
                VANDAAG.plusDays(3),
                wereld.kind.id().waarde());
        volgen.volgAlles();
        assertThat(soortenVoorRuben()).containsExactly("UITNODIGING");
        klok.zetOp(VANDAAG.plusDays(4));
        volgen.volgAlles();
        volgen.volgAlles();
        assertThat(soortenVoorRuben()).containsExactly("UITNODIGING", "INTREKKING");
    }

    @Test
    void eenBriefDieNogLagGaatNietMeerWegNaEenStop() {
        var samira = wereld.samira();
        wereld.sql("update gesprek.uitnodiging set verstuurd_op = null where gesprek_id = ?", id.waarde());
        wereld.trektIn(samira);
        verstuur();
        assertThat(onderwerpenVan("ruben")).hasSize(1);
        assertThat(onderwerpenVan("joyce")).hasSize(2);
    }

    @Test
    @DisplayName("Mislukt werk wacht, staat bij de beheerder, en lukt als het weer kan")
    void misluktWerkStaatBijDeBeheerderEnKrijgtEenHerkansing() {
        eigenaar.jdbc()
                .sql("revoke insert on gesprek.uitnodiging from kring_app")
                .update();
        samiraZegt(Antwoord.INGETROKKEN);
        var tom = tom();
        await().atMost(EVEN)
                .until(() -> als.doe(tom, () -> openstaand.werk(tom)).stream().anyMatch(Openstaand.Werk::mislukt));
        var werk = als.doe(tom, () -> openstaand.werk(tom)).getFirst();
        assertThat(werk.wat()).isEqualTo("ToestemmingVeranderd");
        assertThat(bezoeker.als(tom).get("/beheer/post").tekst())
                .contains("Werk dat nog niet gedaan is", "Een antwoord van ouders")
                .doesNotContain("Yassin", "Samira", wereld.kind.id().toString());

        eigenaar.jdbc().sql("grant insert on gesprek.uitnodiging to kring_app").update();
        assertThat(bezoeker.als(tom)
                        .post("/beheer/werk/" + werk.id(), java.util.Map.of())
                        .status())
                .isEqualTo(302);
        await().atMost(EVEN).until(() -> soortenVoorRuben().contains("INTREKKING"));
        await().atMost(EVEN)
                .until(() -> als.doe(tom, () -> openstaand.werk(tom)).isEmpty());
    }

    @Test
    void alleenDeBeheerderZietHetWerk() {
        assertThat(bezoeker.als(wereld.stad.joyce()).get("/beheer/post").status())
                .isEqualTo(404);
        assertThat(bezoeker.als(wereld.stad.joyce())
                        .post("/beheer/werk/" + nl.kring.platform.Ids.nieuw(), java.util.Map.of())
                        .status())
                .isEqualTo(404);
    }
}
