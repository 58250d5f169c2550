package nl.kring.reis;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kring.Databasezoeker;
import nl.kring.gesprek.post.Mailserver;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Relatie;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Ids;
import nl.kring.traject.Afloop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Wat mensen vertellen, laat geen spoor na in het log, in adressen, in mail, in agenda's of in de database")
class SporenReisTests extends Reis {
    /** Words that stand nowhere else: who it is about, and what they told. */
    private static final String HULPVRAAG = "kwikhulpvraag";

    private static final String DOEL = "kwikdoel";
    private static final String AFSPRAAK = "kwikafspraak";
    private static final String BELANG = "kwikbelang";
    private static final String TOELICHTING = "kwiktoelichting";
    private static final Gezin GEZIN = new Gezin(
            "Kwikkind",
            "Kwikfamilie",
            List.of(
                    new Gezin.Ouder(
                            "Kwikmoeder",
                            Relatie.MOEDER,
                            Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG,
                            "kwikmail.een@o.example"),
                    new Gezin.Ouder(
                            "Kwikvader",
                            Relatie.VADER,
                            Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG,
                            "kwikmail.twee@o.example")));

    /** Every marker begins with this. */
    private static final String MERK = "kwik";

    /** Of the whole app: other tests may have taken its console elsewhere. */
    private static final Logger WORTEL = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Autowired
    BeanFactory kring;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private final List<String> agendas = new ArrayList<>();
    private final List<Mailserver.Ontvangen> brieven = new ArrayList<>();

    @Test
    @DisplayName("Ook niet als er iets misgaat: een fout in een formulier, een pagina die niet mag, een storing")
    void nergensEenSpoor() {
        try (var mailserver = new Mailserver(kring)) {
            reis(mailserver);
        }
        assertThat(browser.bezocht().stream()
                        .map(adres ->
                                URLDecoder.decode(adres, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT)))
                .hasSizeGreaterThan(30)
                .noneMatch(adres -> adres.contains(MERK));
        assertThat(agendas).hasSize(4).allMatch(agenda -> agenda.contains("BEGIN:VEVENT"));
        assertThat(agendas).noneMatch(SporenReisTests::heeftMerk);
        assertThat(brieven).hasSizeGreaterThan(7);
        assertThat(brieven)
                .noneMatch(brief -> heeftMerk(uitgevouwen(brief.alles()).replace(brief.naar(), "")));
        var zoeker = new Databasezoeker(eigenaar.jdbc());
        assertThat(zoeker.met("Kwikkind")).contains("kind.kind"); // it does look
        for (var verteld : List.of(HULPVRAAG, DOEL, AFSPRAAK, BELANG, TOELICHTING)) {
            assertThat(zoeker.met(verteld)).as(verteld).isEmpty();
        }
        assertThat(log.list).anyMatch(regel -> regel.getLevel() == Level.ERROR); // it did listen
        assertThat(log.list).extracting(SporenReisTests::tekst).noneMatch(SporenReisTests::heeftMerk);
    }

    @BeforeEach
    void luister() {
        log.start();
        WORTEL.addAppender(log);
    }

    @AfterEach
    void luisterNietMeer() {
        WORTEL.detachAppender(log);
    }

    private static String tekst(ILoggingEvent regel) {
        var fout = regel.getThrowableProxy();
        return regel.getFormattedMessage() + (fout == null ? "" : "\n" + ThrowableProxyUtil.asString(fout));
    }

    private static boolean heeftMerk(String tekst) {
        return uitgevouwen(tekst).toLowerCase(Locale.ROOT).contains(MERK);
    }

    /** Long lines of calendars and mail as one. */
    private static String uitgevouwen(String tekst) {
        return tekst.replace("\r\n ", "").replace("=\r\n", "");
    }

    private void reis(Mailserver mailserver) {
        var hoofdtaak = hoofdtaak(1280);
        nietAangemeld();
        var kind = hoofdtaak.plaats(stad.henk(), GEZIN, Wijkcoachvraag.JA);
        storing(kind);
        try (var joyce = hoofdtaak.als(stad.joyce());
                var ruben = hoofdtaak.als(stad.ruben());
                var moeder = hoofdtaak.als(hoofdtaak.ouder("Kwikmoeder"));
                var vader = hoofdtaak.als(hoofdtaak.ouder("Kwikvader"))) {
            var traject = Hoofdtaak.openTraject(joyce, kind, HULPVRAAG);
            zoek(joyce);
            var vraag = Hoofdtaak.vraagContact(joyce, kind, BELANG);
            ruben.vindtNiet(traject, MERK);
            moeder.open(vraag).ziet(BELANG).knop("antwoord", "JA");
            vader.open(vraag).knop("antwoord", "JA");

            var gesprek = Gesprekstafel.plan(joyce, traject, "EERSTE", VANDAAG, List.of("Ruben", "Joyce"));
            brieven.addAll(mailserver.verstuur(stad.gemeente()));
            agendas.add(moeder.haal(gesprek + "/agenda.ics"));
            agendas.add(joyce.haal(gesprek + "/agenda.ics"));
            sluitAf(joyce, gesprek);
            var volgende = Gesprekstafel.volgende(joyce);
            Gesprekstafel.verzet(vader, volgende, VANDAAG.plusWeeks(9), "9.30");
            agendas.add(vader.haal(volgende + "/agenda.ics"));
            agendas.add(ruben.haal(volgende + "/agenda.ics"));
            brieven.addAll(mailserver.verstuur(stad.gemeente()));
            joyce.open(traject + "/afronden")
                    .kies("afloop", Afloop.VERHUISD.name())
                    .vul("toelichting", TOELICHTING)
                    .verstuur("/afronden");
            brieven.addAll(mailserver.verstuur(stad.gemeente()));
            moeder.open(traject).ziet(DOEL, AFSPRAAK);
        }
    }

    /** Somebody tries a parent's address at the door. */
    private void nietAangemeld() {
        try (var vreemde = browser.als("kwikmail.een@o.example", 1280, true)) {
            assertThat(vreemde.plek()).isEqualTo("/aanmelden");
        }
    }

    /** A fault in the database repeats the row that it refuses, and what somebody sent: to whoever reads the log, what the parents told. */
    private void storing(String kind) {
        var jdbc = eigenaar.jdbc();
        jdbc.sql("alter table traject.traject add constraint storing check (octet_length(hulpvraag) = 0) not valid")
                .update();
        try {
            var antwoord = bezoeker.als(stad.joyce())
                    .post(kind + "/traject", Map.of("traject", Ids.nieuw(), "hulpvraag", HULPVRAAG));
            assertThat(antwoord.status()).isEqualTo(500);
            assertThat(antwoord.tekst()).doesNotContain(HULPVRAAG, "constraint", "Exception");
        } finally {
            jdbc.sql("alter table traject.traject drop constraint storing").update();
        }
    }

    private void zoek(Browser.Scherm scherm) {
        scherm.open("/mijn-werk")
                .pagina()
                .locator("[role='search'] input[name='zoek']")
                .fill("Kwikkind");
        scherm.pagina().keyboard().press("Enter");
        scherm.pagina().waitForURL("**/kinderen/zoeken");
        scherm.kijk().ziet("Kwikkind");
    }

    private void sluitAf(Browser.Scherm joyce, String gesprek) {
        joyce.open(gesprek);
        Gesprekstafel.iedereenWasErbij(joyce);
        Gesprekstafel.doel(joyce, DOEL);
        Gesprekstafel.afspraak(joyce, AFSPRAAK, VANDAAG.plusWeeks(2));
        joyce.verstuur("/afronden"); // the date is lacking
        Gesprekstafel.sluitAf(joyce, VANDAAG.plusWeeks(8));
        joyce.ziet(DOEL);
    }
}
