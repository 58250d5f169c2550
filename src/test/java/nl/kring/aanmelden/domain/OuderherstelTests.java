package nl.kring.aanmelden.domain;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.kind.OuderId;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

@KringTest
@DisplayName("Een ouder die het wachtwoord kwijt is: een nieuwe weg naar binnen die geen collega kan lopen")
class OuderherstelTests {
    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
    private static final String NIEUW = "vier woorden op een rij";

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Als als;

    @Autowired
    ProefKlok klok;

    @Autowired
    Toegang toegang;

    @Autowired
    Kinderen kinderen;

    @Autowired
    Herstelcodes codes;

    @Autowired
    Logboek logboek;

    @Autowired
    PlatformTransactionManager transacties;

    private GreenMail mailserver;
    private Ouderherstel herstel;
    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private OuderId samira;
    private Actor tom;
    private String naam;

    @BeforeEach
    void samiraHeeftEenWachtwoord() {
        mailserver = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailserver.start();
        herstel = herstel(post(mailserver.getSmtp().getPort()));
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        samira = kind.gezag().getFirst().id();
        tom = proefstad.mens(stad.gemeente(), "Tom", Functie.BEHEERDER, stad.wijkteam(), null, null);
        naam = bezoeker.account(ouderVan(stad, kind));
        schoon();
    }

    @AfterEach
    void stop() {
        mailserver.stop();
        klok.terug();
        schoon();
    }

    private void schoon() {
        eigenaar.jdbc().sql("delete from aanmelden.poging").update();
    }

    /** As the app has it, with the listener called at once. */
    private Ouderherstel herstel(Herstelpost bezorger) {
        var versturen = new HerstelVersturen(codes, bezorger, transacties);
        return new Ouderherstel(
                toegang,
                kinderen,
                codes,
                new Herstelbode(bezorger, gebeurtenis -> versturen.op((HerstelGevraagd) gebeurtenis)),
                logboek);
    }

    private static Herstelpost post(int poort) {
        var verzender = new JavaMailSenderImpl();
        verzender.setHost("127.0.0.1");
        verzender.setPort(poort);
        return new Herstelpost(verzender, "https://kring.example", "kring@gemeente.example");
    }

    private HerstelResultaat stuur(Actor wie) {
        return als.doe(wie, () -> herstel.stuurPerMail(wie, kind.id(), samira));
    }

    private String codeUitDeMail() throws Exception {
        var berichten = mailserver.getReceivedMessages();
        var laatste = berichten[berichten.length - 1];
        assertThat(laatste.getAllRecipients()[0].toString()).isEqualTo(naam);
        var tekst = String.valueOf(laatste.getContent());
        assertThat(tekst).contains("https://kring.example/eerste-keer").doesNotContain("Yassin");
        var code = CODE.matcher(tekst);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private Bezoeker.Antwoord zet(Bezoek bezoek, String code) {
        return bezoek.post("/eerste-keer", Map.of("email", naam, "code", code, "wachtwoord", NIEUW, "nogmaals", NIEUW));
    }

    private Bezoek samiraAangemeld() {
        var bezoek = bezoeker.niemand();
        assertThat(bezoek.meldAan(naam, Bezoeker.WACHTWOORD).naar()).isEqualTo("/");
        assertThat(bezoek.get("/gesprekken").status()).isEqualTo(200);
        return bezoek;
    }

    @Test
    void deCodeGaatAlleenNaarDeMailVanDeOuderEnWerktEenKeer() throws Exception {
        var oud = samiraAangemeld();
        assertThat(stuur(stad.joyce())).isEqualTo(new HerstelResultaat.Onderweg());
        var code = codeUitDeMail();
        assertThat(oud.get("/gesprekken").status())
                .as("tot de code gebruikt is verandert er niets")
                .isEqualTo(200);

        var bezoek = bezoeker.niemand();
        assertThat(zet(bezoek, code).naar()).isEqualTo("/aanmelden?klaar");
        assertThat(oud.get("/gesprekken").status())
                .as("elk ander apparaat is afgemeld")
                .isEqualTo(302);
        assertThat(bezoek.meldAan(naam, NIEUW).naar()).isEqualTo("/");
        assertThat(bezoeker.niemand().meldAan(naam, Bezoeker.WACHTWOORD).naar()).contains("fout");
        assertThat(zet(bezoeker.niemand(), code).status()).as("één keer").isEqualTo(422);
        assertThat(bezoek.get("/mijn/wie-keek-mee/" + kind.id()).tekst())
                .contains("een code waarmee een ouder in Kring komt");
    }

    @Test
    void deCodeWerktEenUur() throws Exception {
        stuur(stad.joyce());
        klok.zetOp(klok.instant().plus(Duration.ofMinutes(61)));
        assertThat(zet(bezoeker.niemand(), codeUitDeMail()).status()).isEqualTo(422);
        assertThat(bezoeker.niemand().meldAan(naam, Bezoeker.WACHTWOORD).naar()).isEqualTo("/");
    }

    @Test
    void alleenDeCoachVanHetKindVraagtDitAan() {
        for (var wie : List.of(
                stad.esra(), stad.henk(), stad.ruben(), stad.lotte(), stad.vreemde(), tom, ouderVan(stad, kind))) {
            assertThatThrownBy(() -> stuur(wie)).isInstanceOf(NietGevonden.class);
            assertThat(als.doe(wie, () -> codes.perMail(kind.id(), samira, Code.nieuw())))
                    .as("ook de database")
                    .isEmpty();
            assertThat(als.doe(wie, () -> codes.vraag(kind.id(), samira))).isFalse();
        }
        assertThat(mailserver.getReceivedMessages()).isEmpty();
    }

    @Test
    void deAanvragerZietCodeNochAdresEnZonderPostStaatErWatWelKan() {
        var joyce = bezoeker.als(stad.joyce());
        var pad = "/kinderen/" + kind.id() + "/ouders/" + samira;
        assertThat(joyce.get(pad + "/toegang").tekst())
                .contains("Wachtwoord kwijt?", "Stuur een code per mail", "Vraag het de beheerder")
                .doesNotContain("Maak een code", naam);
        var antwoord = joyce.post(pad + "/herstel/mail", Map.of());
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst())
                .contains("Kring kan nu geen mail versturen.")
                .doesNotContain(naam);
        assertThat(CODE.matcher(antwoord.html()).find()).isFalse();
        assertThat(bezoeker.als(stad.esra()).get(pad + "/toegang").tekst())
                .contains("Vraag de coach van de locatie.")
                .doesNotContain("Stuur een code");
    }

    @Test
    void eenMailDieNietWeggaatLaatDeEerdereCodeHeel() throws Exception {
        stuur(stad.joyce());
        var code = codeUitDeMail();
        var doof = herstel(post(1));
        assertThatThrownBy(() -> als.doe(stad.joyce(), () -> doof.stuurPerMail(stad.joyce(), kind.id(), samira)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(zet(bezoeker.niemand(), code).naar()).isEqualTo("/aanmelden?klaar");
    }

    @Test
    void inPersoonDoenTweeMensenHetSamenEnDeOuderLeestDatTerug() {
        var oud = samiraAangemeld();
        var joyce = bezoeker.als(stad.joyce());
        assertThat(joyce.post("/kinderen/" + kind.id() + "/ouders/" + samira + "/herstel/beheerder", Map.of())
                        .tekst())
                .contains("De beheerder weet het");
        var beheerder = bezoeker.als(tom);
        assertThat(beheerder.get("/beheer/toegang").tekst())
                .contains("Samira Amrani", "Gevraagd door Joyce Proef.")
                .doesNotContain("Yassin");
        var vraag = eigenaar.jdbc()
                .sql("select herstelvraag_id from aanmelden.herstelvraag where ouder_id = :wie")
                .param("wie", samira.waarde())
                .query(UUID.class)
                .single();
        assertThat(joyce.post("/beheer/toegang/ouders/" + vraag, Map.of()).status())
                .isEqualTo(404);

        var code = CODE.matcher(
                beheerder.post("/beheer/toegang/ouders/" + vraag, Map.of()).html());
        assertThat(code.find()).isTrue();
        assertThat(oud.get("/gesprekken").status()).as("overal afgemeld").isEqualTo(302);
        assertThat(beheerder.post("/beheer/toegang/ouders/" + vraag, Map.of()).status())
                .as("één keer")
                .isEqualTo(404);
        var bezoek = bezoeker.niemand();
        assertThat(zet(bezoek, code.group()).naar()).isEqualTo("/aanmelden?klaar");
        bezoek.meldAan(naam, NIEUW);
        assertThat(bezoek.get("/mijn/wie-keek-mee/" + kind.id()).tekst())
                .contains("een code waarmee een ouder in Kring komt");
    }

    @Test
    void wieZelfVroegGeeftNietOokDeCode() {
        eigenaar.jdbc()
                .sql("""
                insert into organisatie.functievervulling
                select gemeente_id, :id, medewerker_id, 'BEHEERDER', organisatie_id, null, null, van, tot
                  from organisatie.functievervulling where medewerker_id = :joyce
                """)
                .param("id", Ids.nieuw())
                .param("joyce", stad.joyce().persoon())
                .update();
        var joyce = new Actor(
                stad.gemeente(),
                stad.joyce().persoon(),
                Actor.Soort.MEDEWERKER,
                java.util.Set.of(Functie.COACH, Functie.BEHEERDER));
        als.doe(joyce, () -> herstel.vraagBeheerder(joyce, kind.id(), samira));
        assertThat(als.doe(joyce, () -> herstel.vragen(joyce))).isEmpty();
        var vraag = als.doe(tom, () -> herstel.vragen(tom)).getFirst().id();
        assertThatThrownBy(() -> als.doe(joyce, () -> herstel.maakCode(joyce, vraag)))
                .isInstanceOf(NietGevonden.class);
    }

    private UUID gevraagdDoorJoyce() {
        als.doe(stad.joyce(), () -> herstel.vraagBeheerder(stad.joyce(), kind.id(), samira));
        return als.doe(tom, () -> herstel.vragen(tom)).getFirst().id();
    }

    private void nietMeerVoor(Actor beheerder, UUID vraag) {
        assertThat(als.doe(beheerder, () -> herstel.vragen(beheerder))).isEmpty();
        assertThatThrownBy(() -> als.doe(beheerder, () -> herstel.maakCode(beheerder, vraag)))
                .isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"COLLEGA_TOEVOEGEN", "FUNCTIE_GEVEN", "TOEGANG_CODE_MAKEN"})
    @DisplayName("Een beheerder die de coach zelf toegang gaf, kan niet ook de tweede zijn; een andere beheerder wel")
    void eenMensIsNietTwee(String handeling) {
        var vraag = gevraagdDoorJoyce();
        als.werk(tom, () -> logboek.zonderKind(tom, handeling, stad.joyce().persoon()));
        nietMeerVoor(tom, vraag);
        var tine = proefstad.mens(stad.gemeente(), "Tine", Functie.BEHEERDER, stad.wijkteam(), null, null);
        assertThat(als.doe(tine, () -> herstel.maakCode(tine, vraag)).naam()).isEqualTo("Samira Amrani");
    }

    @Test
    void eenVraagGeldtTweeDagenEnOpnieuwVragenMaaktHemNieuw() {
        var vraag = gevraagdDoorJoyce();
        klok.zetOp(klok.instant().plus(Duration.ofDays(2)));
        assertThat(als.doe(tom, () -> herstel.vragen(tom))).hasSize(1);
        klok.zetOp(klok.instant().plus(Duration.ofDays(1)));
        nietMeerVoor(tom, vraag);
        assertThat(gevraagdDoorJoyce()).isEqualTo(vraag);
    }

    @Test
    void wieGeenCoachMeerIsStaatNergensMeerVoorIn() {
        var vraag = gevraagdDoorJoyce();
        eigenaar.jdbc()
                .sql(
                        "update organisatie.functievervulling set tot = '2026-11-23' where medewerker_id = :joyce and functie = 'COACH'")
                .param("joyce", stad.joyce().persoon())
                .update();
        nietMeerVoor(tom, vraag);
    }
}
