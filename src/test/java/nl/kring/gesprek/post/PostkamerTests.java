package nl.kring.gesprek.post;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.gesprek.GesprekVerzetten;
import nl.kring.gesprek.Moment;
import nl.kring.platform.Functie;
import nl.kring.platform.agenda.Agendalezer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

@KringTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Uitnodigingen per mail, door een echte mailserver")
class PostkamerTests {
    /** Whatever could tell about whom it is. */
    private static final List<String> OVER_HET_KIND = List.of("Yassin", "Amrani", "Proeflinde", "Egels");
    /** The year of birth by itself: boundaries and ids may hold its digits by chance. */
    private static final String GEBOORTEJAAR = "(?<!\\d)2023(?!\\d)";

    private static final Moment DONDERDAG = Moment.op(VANDAAG.plusDays(9), LocalTime.of(9, 30));

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    @Autowired
    GesprekPlannen plannen;

    @Autowired
    GesprekVerzetten verzetten;

    @Autowired
    Brievenbus brievenbus;

    @Autowired
    Herinneren herinneren;

    @Autowired
    Poststand poststand;

    @Autowired
    PlatformTransactionManager transacties;

    private GreenMail mailserver;
    private GesprekFixture wereld;
    private GesprekId id;

    @BeforeEach
    void planEenGesprekMetMailserver() {
        mailserver = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailserver.start();
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        id = wereld.eerste(plannen);
    }

    @AfterEach
    void stop() {
        mailserver.stop();
        klok.terug();
    }

    private Postadres adres() {
        return new Postadres("https://kring.example/", "kring@gemeente.example");
    }

    private Postbode postbode(int poort) {
        var verzender = new JavaMailSenderImpl();
        verzender.setHost("127.0.0.1");
        verzender.setPort(poort);
        return new Postbode(verzender, adres());
    }

    private Postkamer postkamer(Postbode postbode) {
        return new Postkamer(
                brievenbus, new Briefschrijver(new Agendapunt(adres(), klok), adres(), klok), postbode, transacties);
    }

    private void verstuur() {
        postkamer(postbode(mailserver.getSmtp().getPort())).verstuur(wereld.stad.gemeente());
    }

    private List<MimeMessage> ontvangen() {
        return Arrays.asList(mailserver.getReceivedMessages());
    }

    private MimeMessage voor(String naam) throws Exception {
        for (var bericht : ontvangen().reversed()) {
            if (bericht.getRecipients(Message.RecipientType.TO)[0].toString().equals(naam + "@kring.example")) {
                return bericht;
            }
        }
        throw new AssertionError("Geen bericht voor " + naam);
    }

    private static String rauw(MimeMessage bericht) throws Exception {
        var bytes = new ByteArrayOutputStream();
        bericht.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String deel(MimeMessage bericht, String soort) throws Exception {
        var delen = (MimeMultipart) bericht.getContent();
        for (var i = 0; i < delen.getCount(); i++) {
            BodyPart deel = delen.getBodyPart(i);
            if (deel.isMimeType(soort)) {
                return new String(deel.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("Geen deel " + soort);
    }

    private void verzet() {
        var samira = wereld.samira();
        als.werk(samira, () -> verzetten.verzet(samira, id, DONDERDAG, 0));
    }

    private List<String> wachtend() {
        return wereld.zie(
                String.class,
                "select soort || ' ' || pogingen from gesprek.uitnodiging where gesprek_id = ? and verstuurd_op is null and niet_nodig is null",
                id.waarde());
    }

    @Test
    void iedereenKrijgtEenMailMetEenAfspraakErin() throws Exception {
        verstuur();

        assertThat(ontvangen()).hasSize(4);
        var bericht = voor("samira");
        assertThat(bericht.getSubject()).isEqualTo("Er staat een afspraak voor u klaar in Kring");
        assertThat(voor("ruben").getSubject()).isEqualTo("Er staat een afspraak voor je klaar in Kring");
        assertThat(deel(bericht, "text/plain"))
                .contains("dinsdag 24 november, 8.00 uur", "bij u thuis", "https://kring.example/gesprekken/" + id);
        assertThat(rauw(bericht)).contains("text/calendar; method=REQUEST; charset=UTF-8", "uitnodiging.ics");
        assertThat(wachtend()).isEmpty();
    }

    @Test
    @DisplayName(
            "Niets over het kind: niet in het onderwerp, de tekst, de plaats of de bestandsnaam, ook niet gecodeerd")
    void nergensStaatOverWieHetGaat() throws Exception {
        verstuur();
        verzet();
        verstuur();
        for (var bericht : ontvangen()) {
            var alles =
                    rauw(bericht) + bericht.getSubject() + deel(bericht, "text/plain") + deel(bericht, "text/calendar");
            assertThat(alles).doesNotContain(OVER_HET_KIND).doesNotContainPattern(GEBOORTEJAAR);
        }
    }

    @Test
    @DisplayName("R-VIS-03: een ouder leert het adres van de andere ouder niet")
    void niemandZietHetAdresVanEenAnder() throws Exception {
        verstuur();
        var bericht = voor("samira");
        assertThat(rauw(bericht) + deel(bericht, "text/calendar")).doesNotContain("karim@", "ruben@", "joyce@");
    }

    @ParameterizedTest
    @EnumSource
    void andereAgendasLezenDeAfspraakEnDaarnaDeWijziging(Agendalezer lezer) throws Exception {
        verstuur();
        var eerst = lezer.lees(deel(voor("samira"), "text/calendar"));
        verzet();
        verstuur();
        var daarna = lezer.lees(deel(voor("samira"), "text/calendar"));

        assertThat(eerst.methode()).isEqualTo("REQUEST");
        assertThat(eerst.uid()).isEqualTo(id + "@kring");
        assertThat(eerst.volgnummer()).isZero();
        assertThat(eerst.genodigden()).containsExactly("Deelnemer mailto:samira@kring.example");
        assertThat(daarna.uid()).isEqualTo(eerst.uid());
        assertThat(daarna.volgnummer()).isOne();
        assertThat(daarna.begin().tijdstip())
                .isEqualTo(
                        DONDERDAG.datum().atTime(9, 30).atZone(klok.getZone()).toInstant());
        assertThat(voor("samira").getSubject()).isEqualTo("Een afspraak in Kring is veranderd");
    }

    @ParameterizedTest
    @EnumSource
    void watNietDoorgaatGaatUitDeAgenda(Agendalezer lezer) throws Exception {
        verstuur();
        var samira = wereld.samira();
        als.werk(samira, () -> verzetten.zegAf(samira, id, "Wij willen dit nu niet."));
        verstuur();
        var gelezen = lezer.lees(deel(voor("ruben"), "text/calendar"));
        assertThat(gelezen.methode()).isEqualTo("CANCEL");
        assertThat(gelezen.status()).isEqualTo("CANCELLED");
        assertThat(gelezen.volgnummer()).isOne();
        assertThat(rauw(voor("ruben")) + deel(voor("ruben"), "text/plain")).doesNotContain("Wij willen dit nu niet");
    }

    @Test
    void watIngehaaldIsGaatNietMeerWeg() throws Exception {
        verzet();
        verstuur();
        assertThat(ontvangen()).hasSize(4);
        assertThat(voor("samira").getSubject()).isEqualTo("Er staat een afspraak voor u klaar in Kring");
        assertThat(wereld.zie(
                        String.class,
                        "select distinct niet_nodig from gesprek.uitnodiging where gesprek_id = ? and soort = 'UITNODIGING'",
                        id.waarde()))
                .containsExactly("INGEHAALD");
    }

    @Test
    void alleenEenWeekStaatAlsHeleDagZonderBezetteTijd() throws Exception {
        var samira = wereld.samira();
        als.werk(samira, () -> verzetten.verzet(samira, id, Moment.week(VANDAAG.plusDays(20)), 0));
        verstuur();
        var gelezen = Agendalezer.ICAL4J.lees(deel(voor("samira"), "text/calendar"));
        assertThat(gelezen.begin().metKloktijd()).isFalse();
        assertThat(gelezen.bezet()).isEqualTo("TRANSPARENT");
        assertThat(deel(voor("samira"), "text/plain")).contains("in de week van maandag 14 december");
    }

    @Test
    void zonderMailserverWachtAllesEnVerdwijntNiets() {
        postkamer(new Postbode((org.springframework.mail.javamail.JavaMailSender) null, adres()))
                .verstuur(wereld.stad.gemeente());
        assertThat(wachtend()).hasSize(4).allMatch("UITNODIGING 0"::equals);
    }

    @Test
    void zonderMailadresIsErNietsTeSturen() {
        wereld.sql(
                "update kind.oudercontact set email = null where ouder_id = ?",
                wereld.karim().persoon());
        wereld.sql(
                "update kind.oudercontact set email = 'geen adres' where ouder_id = ?",
                wereld.samira().persoon());
        verstuur();
        assertThat(ontvangen()).hasSize(2);
        assertThat(wereld.zie(
                        String.class,
                        "select niet_nodig from gesprek.uitnodiging where gesprek_id = ? and niet_nodig is not null",
                        id.waarde()))
                .containsExactly("GEEN_ADRES", "GEEN_ADRES");
    }

    @Test
    void tweePostkamersTegelijkSturenElkeBriefEenKeer() throws Exception {
        Callable<Boolean> stuur = () -> {
            verstuur();
            return true;
        };
        try (var uitvoerders = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(uitvoerders.invokeAll(List.of(stuur, stuur, stuur))).allMatch(Future::resultNow);
        }
        assertThat(ontvangen()).hasSize(4);
    }

    @Test
    @DisplayName(
            "Lukt het niet, dan probeert Kring het met steeds langere pauzes, en na acht keer ziet de beheerder het")
    void naAchtKeerIsHetAanDeBeheerder(CapturedOutput log) {
        var poort = mailserver.getSmtp().getPort();
        mailserver.stop();
        var kapot = postkamer(postbode(poort));
        for (var poging = 0; poging < 12; poging++) {
            kapot.verstuur(wereld.stad.gemeente());
            kapot.verstuur(wereld.stad.gemeente());
            klok.zetOp(klok.instant().plus(Duration.ofHours(25)));
        }
        assertThat(wachtend()).hasSize(4).allMatch("UITNODIGING 8"::equals);
        assertThat(log.getOut())
                .contains("niet verstuurd")
                .doesNotContain("samira", "Samira")
                .doesNotContain(OVER_HET_KIND);

        var tom = proefstad.mens(wereld.stad.gemeente(), "Tom", Functie.BEHEERDER, wereld.stad.wijkteam(), null, null);
        var overzicht = poststand.overzicht(tom);
        assertThat(overzicht.gestopt()).isEqualTo(4);

        overzicht.regels().forEach(regel -> poststand.opnieuw(tom, regel.id()));
        assertThat(wachtend()).allMatch("UITNODIGING 0"::equals);
    }

    @Test
    void deEerstePauzeIsEenMinuut() {
        var kapot = postkamer(postbode(mailserver.getSmtp().getPort()));
        mailserver.stop();
        kapot.verstuur(wereld.stad.gemeente());
        assertThat(wachtend())
                .containsOnlyOnce("UITNODIGING 0")
                .filteredOn("UITNODIGING 1"::equals)
                .hasSize(3);
        klok.zetOp(klok.instant().plusSeconds(59));
        kapot.verstuur(wereld.stad.gemeente());
        assertThat(wachtend()).allMatch("UITNODIGING 1"::equals);
    }

    @Test
    void alleenDeBeheerderZietDePost() {
        for (var wie : List.of(wereld.stad.joyce(), wereld.samira())) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> als.doe(wie, () -> poststand.overzicht(wie))))
                    .isInstanceOf(nl.kring.platform.NietGevonden.class);
        }
    }

    @Test
    @DisplayName("R-BO-05: na de datum wordt iedereen gelijk herinnerd, en één keer, ook met meer instanties")
    void iedereenWordtGelijkHerinnerdEnEenKeer() throws Exception {
        verstuur();
        mailserver.purgeEmailFromAllMailboxes();
        herinneren.herinner(wereld.stad.gemeente());
        assertThat(wachtend()).isEmpty();

        klok.zetOp(VANDAAG.plusDays(1));
        Callable<Boolean> herinner = () -> {
            herinneren.herinner(wereld.stad.gemeente());
            return true;
        };
        try (var uitvoerders = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(uitvoerders.invokeAll(List.of(herinner, herinner, herinner)))
                    .allMatch(Future::resultNow);
        }
        herinneren.herinner(wereld.stad.gemeente());
        assertThat(wachtend()).hasSize(4).allMatch("HERINNERING 0"::equals);

        verstuur();
        assertThat(ontvangen()).hasSize(4);
        var teksten = new java.util.HashSet<String>();
        for (var bericht : ontvangen()) {
            teksten.add(bericht.getSubject() + deel(bericht, "text/plain"));
            assertThat(rauw(bericht)).doesNotContain("text/calendar").doesNotContain(OVER_HET_KIND);
        }
        assertThat(teksten).hasSize(1);
    }

    @Test
    void naEenNieuweDatumKanErOpnieuwHerinnerdWorden() {
        verstuur();
        klok.zetOp(VANDAAG.plusDays(1));
        herinneren.herinner(wereld.stad.gemeente());
        verzet();
        klok.zetOp(DONDERDAG.datum().plusDays(1));
        herinneren.herinner(wereld.stad.gemeente());
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*)::int from gesprek.uitnodiging where gesprek_id = ? and soort = 'HERINNERING'",
                        id.waarde()))
                .containsExactly(8);
    }

    @Test
    void eenWeekIsPasNaZondagVoorbij() {
        var samira = wereld.samira();
        als.werk(samira, () -> verzetten.verzet(samira, id, Moment.week(VANDAAG), 0));
        verstuur();
        klok.zetOp(VANDAAG.plusDays(5)); // Sunday
        herinneren.herinner(wereld.stad.gemeente());
        assertThat(wachtend()).isEmpty();
        klok.zetOp(VANDAAG.plusDays(6));
        herinneren.herinner(wereld.stad.gemeente());
        assertThat(wachtend()).hasSize(4);
    }
}
