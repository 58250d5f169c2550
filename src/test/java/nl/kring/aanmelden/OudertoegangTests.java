package nl.kring.aanmelden;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.aanmelden.domain.CodeResultaat.EmailBezet;
import nl.kring.aanmelden.domain.CodeResultaat.GeenEmail;
import nl.kring.aanmelden.domain.CodeResultaat.Gemaakt;
import nl.kring.aanmelden.domain.CodeResultaat.HeeftToegang;
import nl.kring.aanmelden.domain.Oudertoegang;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.OuderId;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Toegang voor ouders: een code van wie het kind op de groep kent")
class OudertoegangTests {
    private static final Pattern CODE = Pattern.compile("class=\"kring-code\">([^<]+)<");
    private static final String NIEUW = "vier woorden op een rij";

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Oudertoegang oudertoegang;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Als als;

    @Autowired
    JdbcClient jdbc;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private OuderId samira;
    private String email;

    @BeforeEach
    void maakKind() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        samira = kind.gezag().getFirst().id();
        email = Ids.nieuw() + "@kring.example";
        zetEmail(samira, email);
        schoon();
    }

    @AfterEach
    void schoon() {
        eigenaar.jdbc().sql("delete from aanmelden.poging").update();
    }

    private void zetEmail(OuderId wie, String adres) {
        eigenaar.jdbc()
                .sql("update kind.oudercontact set email = :adres where ouder_id = :wie")
                .param("adres", adres)
                .param("wie", wie.waarde())
                .update();
    }

    private String pad() {
        return "/kinderen/" + kind.id() + "/ouders/" + samira + "/toegang";
    }

    /** What the database says when Java would have let somebody through. */
    private String slotVan(Actor wie) {
        return als.doe(
                wie,
                () -> jdbc.sql(
                                "select aanmelden.geef_ouder_code(:kind, :ouder, :id, 'ABCDEFGHJKMN', now() + interval '1 day')")
                        .param("kind", kind.id().waarde())
                        .param("ouder", samira.waarde())
                        .param("id", Ids.nieuw())
                        .query(String.class)
                        .single());
    }

    @Test
    void esraGeeftSamiraEenCodeEnSamiraKomtOpHaarEigenWerklijst() {
        var esra = bezoeker.als(stad.esra());
        assertThat(esra.get(pad()).tekst()).contains("Toegang voor Samira Amrani", "nog geen account");
        var antwoord = esra.post(pad(), Map.of());
        var code = CODE.matcher(antwoord.html());
        assertThat(code.find()).isTrue();

        var bezoek = bezoeker.niemand();
        var gezet = bezoek.post(
                "/eerste-keer", Map.of("email", email, "code", code.group(1), "wachtwoord", NIEUW, "nogmaals", NIEUW));

        assertThat(gezet.naar()).isEqualTo("/aanmelden?klaar");
        assertThat(bezoek.meldAan(email, NIEUW).naar()).isEqualTo("/");
        assertThat(bezoek.get("/").naar()).isEqualTo("/mijn");
        assertThat(bezoek.get("/hulp").html()).contains("kring-ouder");
        assertThat(esra.get(pad()).tekst()).contains("heeft toegang");

        // and nobody makes a second way in, to answer as Samira
        assertThat(als.doe(stad.esra(), () -> oudertoegang.maakCode(stad.esra(), kind.id(), samira)))
                .isInstanceOf(HeeftToegang.class);
        assertThat(slotVan(stad.esra())).isEqualTo("HEEFT_TOEGANG");
        assertThat(esra.post(pad(), Map.of()).status()).isEqualTo(422);
        assertThat(bezoek.get("/gesprekken").status()).isEqualTo(200);
    }

    @Test
    void alleenDeKinderopvangVanHetKindGeeftEenOuderEenCode() {
        for (var wie : List.of(stad.joyce(), stad.esra(), stad.henk())) {
            assertThat(als.doe(wie, () -> oudertoegang.maakCode(wie, kind.id(), samira)))
                    .isInstanceOf(Gemaakt.class);
            assertThat(slotVan(wie)).isEqualTo("GEMAAKT");
        }
        var beheerder = proefstad.mens(stad.gemeente(), "Tom", Functie.BEHEERDER, stad.wijkteam(), null, null);
        for (var wie : List.of(stad.vreemde(), stad.ruben(), stad.lotte(), beheerder, ouderVan(stad, kind))) {
            assertThatThrownBy(() -> als.doe(wie, () -> oudertoegang.maakCode(wie, kind.id(), samira)))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> als.doe(wie, () -> oudertoegang.blad(wie, kind.id(), samira)))
                    .isInstanceOf(NietGevonden.class);
            assertThat(slotVan(wie)).isEqualTo("MAG_NIET");
        }
    }

    @Test
    void alleenEenOuderMetGezagOverDitKindKrijgtEenCode() {
        var ander = proefstad.kind(
                stad, Wijkcoachvraag.NEE, List.of(Proefstad.ouder("Karin", Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG)));
        var karin = ander.gezag().getFirst().id();

        assertThatThrownBy(() -> als.doe(stad.esra(), () -> oudertoegang.maakCode(stad.esra(), kind.id(), karin)))
                .isInstanceOf(NietGevonden.class);
        eigenaar.jdbc()
                .sql("update kind.gezagsrelatie set van = :toen, tot = :gisteren where ouder_id = :wie")
                .param("toen", ProefKlok.VANDAAG.minusYears(1))
                .param("gisteren", ProefKlok.VANDAAG.minusDays(1))
                .param("wie", samira.waarde())
                .update();
        assertThatThrownBy(() -> als.doe(stad.esra(), () -> oudertoegang.maakCode(stad.esra(), kind.id(), samira)))
                .isInstanceOf(NietGevonden.class);
        assertThat(slotVan(stad.esra())).isEqualTo("MAG_NIET");
    }

    @Test
    void naHetEindeVanDePlaatsingGeeftNiemandMeerEenCode() {
        eigenaar.jdbc()
                .sql("update kind.plaatsing set tot = :gisteren where kind_id = :kind")
                .param("gisteren", ProefKlok.VANDAAG.minusDays(1))
                .param("kind", kind.id().waarde())
                .update();

        assertThat(slotVan(stad.esra())).isEqualTo("MAG_NIET");
    }

    @Test
    void eenOuderDieZichAlsMedewerkerVoordoetKomtNietVerder() {
        var alsofMedewerker =
                new Actor(stad.gemeente(), samira.waarde(), Actor.Soort.MEDEWERKER, Set.of(Functie.COACH));

        assertThat(slotVan(alsofMedewerker)).isEqualTo("MAG_NIET");
    }

    @Test
    void zonderEigenEmailadresKomtErEenZinInPlaatsVanEenCode() {
        zetEmail(samira, null);
        assertThat(als.doe(stad.esra(), () -> oudertoegang.maakCode(stad.esra(), kind.id(), samira)))
                .isInstanceOf(GeenEmail.class);
        assertThat(bezoeker.als(stad.esra()).post(pad(), Map.of()).tekst()).contains("geen e-mailadres in Kring");

        zetEmail(samira, bezoeker.account(stad.joyce()));
        assertThat(als.doe(stad.esra(), () -> oudertoegang.maakCode(stad.esra(), kind.id(), samira)))
                .isInstanceOf(EmailBezet.class);
    }

    @Test
    void elkeCodeVoorEenOuderStaatBijHetKindInHetLogboek() {
        als.doe(stad.esra(), () -> oudertoegang.maakCode(stad.esra(), kind.id(), samira));
        var regels = eigenaar.jdbc()
                .sql("""
                select handeling || ' ' || grond || ' ' || (object_id = :ouder) from logboek.logregel
                 where kind_id = :kind and actor_id = :wie
                """)
                .param("ouder", samira.waarde())
                .param("kind", kind.id().waarde())
                .param("wie", stad.esra().persoon())
                .query(String.class)
                .list();

        assertThat(regels).containsExactly("OUDER_TOEGANG_GEVEN KINDEROPVANG true");
    }

    @Test
    @DisplayName("DT3.G6, besluit 0009: wie nu geen gezag heeft, kijkt niet mee en krijgt dus ook geen code")
    void tijdelijkGeenGezagGeeftGeenCode() {
        for (var soort : List.of("TIJDELIJK_GEEN_GEZAG", "GEZAG_NIET_TE_BEPALEN")) {
            eigenaar.jdbc()
                    .sql("update kind.gezagsrelatie set soort = :soort where ouder_id = :wie")
                    .param("soort", soort)
                    .param("wie", samira.waarde())
                    .update();
            assertThatThrownBy(() -> als.doe(stad.esra(), () -> oudertoegang.maakCode(stad.esra(), kind.id(), samira)))
                    .as("het slot van Java")
                    .isInstanceOf(NietGevonden.class);
            assertThat(slotVan(stad.esra())).as("het slot van de database").isEqualTo("MAG_NIET");
            assertThat(bezoeker.als(stad.esra()).get("/kinderen/" + kind.id()).html())
                    .doesNotContain(pad());
        }
    }

    @Test
    @DisplayName("Of iemand elders een account heeft, is aan geen enkel antwoord te zien")
    void eenAdresVanEldersKrijgtHetzelfdeAntwoordAlsEenVrijAdres() {
        var elders = proefstad.nieuw();
        var esra = bezoeker.als(stad.esra());
        var vrij = antwoordOp(esra, Ids.nieuw() + "@kring.example");
        assertThat(antwoordOp(esra, bezoeker.account(elders.joyce()))).isEqualTo(vrij);
        // a parent at another location of the same municipality
        var ander = proefstad.kind(stad, Wijkcoachvraag.NEE);
        eigenaar.jdbc()
                .sql("update kind.plaatsing set groep_id = :groep where kind_id = :kind")
                .param("groep", stad.anderegroep().waarde())
                .param("kind", ander.id().waarde())
                .update();
        assertThat(antwoordOp(esra, bezoeker.account(ouderVan(stad, ander)))).isEqualTo(vrij);
    }

    /** The status and words of the answer, and of the page after it, without the code itself. */
    private String antwoordOp(Bezoeker.Bezoek wie, String adres) {
        eigenaar.jdbc()
                .sql("delete from aanmelden.toegangscode where gemeente_id = :g")
                .param("g", stad.gemeente().waarde())
                .update();
        eigenaar.jdbc()
                .sql("delete from aanmelden.account where ouder_id = :wie")
                .param("wie", samira.waarde())
                .update();
        zetEmail(samira, adres);
        var antwoord = wie.post(pad(), Map.of());
        return antwoord.status()
                + CODE.matcher(antwoord.tekst()).replaceAll("").replaceAll("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}", "")
                + wie.get(pad()).tekst();
    }

    @Test
    @DisplayName("Een code bij een adres dat elders in gebruik is, opent niets van die ander")
    void deCodeBijEenAdresVanEldersOpentNiets() {
        var elders = proefstad.nieuw();
        var bezet = bezoeker.account(elders.joyce());
        zetEmail(samira, bezet);
        var code = ((Gemaakt) als.doe(stad.esra(), () -> oudertoegang.maakCode(stad.esra(), kind.id(), samira)))
                .code()
                .leesbaar();
        var gezet = bezoeker.niemand()
                .post("/eerste-keer", Map.of("email", bezet, "code", code, "wachtwoord", NIEUW, "nogmaals", NIEUW));
        assertThat(gezet.status()).isEqualTo(422);
        assertThat(bezoeker.niemand().meldAan(bezet, Bezoeker.WACHTWOORD).naar())
                .isEqualTo("/");
    }
}
