package nl.kring.aanmelden;

import static nl.kring.Bezoeker.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.Opdrachten;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.aanmelden.domain.CodeResultaat.Gemaakt;
import nl.kring.aanmelden.domain.Toegangsbeheer;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Toegang voor collega's: een code in de hand, een eigen wachtwoord")
class ToegangTests {
    private static final Pattern CODE = Pattern.compile("class=\"kring-code\">([^<]+)<");
    private static final String NIEUW = "vier woorden op een rij";

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Toegangsbeheer beheer;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Als als;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProefKlok klok;

    @Autowired
    Opdrachten opdrachten;

    private Proefstad.Stad stad;
    private Actor tom;
    private String email;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        tom = proefstad.mens(stad.gemeente(), "Tom", Functie.BEHEERDER, stad.wijkteam(), null, null);
        email = Ids.nieuw() + "@kring.example";
        zetEmail(stad.joyce(), email);
        schoon();
    }

    @AfterEach
    void schoon() {
        klok.terug();
        eigenaar.jdbc().sql("delete from aanmelden.poging").update();
    }

    private void zetEmail(Actor wie, String adres) {
        eigenaar.jdbc()
                .sql("update organisatie.medewerker set email = :adres where medewerker_id = :wie")
                .param("adres", adres)
                .param("wie", wie.persoon())
                .update();
    }

    private static String pad(Actor wie) {
        return "/beheer/toegang/" + wie.persoon();
    }

    private static MedewerkerId id(Actor wie) {
        return new MedewerkerId(wie.persoon());
    }

    private String codeVoor(Actor wie) {
        return ((Gemaakt) als.doe(tom, () -> beheer.maakCode(tom, id(wie))))
                .code()
                .leesbaar();
    }

    private Bezoeker.Antwoord zet(Bezoek bezoek, String adres, String code, String wachtwoord) {
        return bezoek.post(
                "/eerste-keer", Map.of("email", adres, "code", code, "wachtwoord", wachtwoord, "nogmaals", wachtwoord));
    }

    @Test
    void deBeheerderMaaktEenCodeEnDeCollegaMaaktDaarmeeEenWachtwoord() {
        var beheerder = bezoeker.als(tom);
        assertThat(beheerder.get("/beheer/toegang").tekst())
                .contains("Joyce Proef")
                .contains("nog geen account");

        var antwoord = beheerder.post(pad(stad.joyce()) + "/code", Map.of());
        var gevonden = CODE.matcher(antwoord.html());
        assertThat(gevonden.find()).isTrue();
        assertThat(antwoord.tekst()).contains("Joyce Proef", "maar één keer");
        assertThat(beheerder.get(pad(stad.joyce())).tekst())
                .contains("code gemaakt", "maandag 7 december")
                .doesNotContain(gevonden.group(1));

        var joyce = bezoeker.niemand();
        assertThat(joyce.meldAan(email, NIEUW).naar()).isEqualTo("/aanmelden?fout");
        assertThat(zet(joyce, email, gevonden.group(1).toLowerCase(), NIEUW).naar())
                .isEqualTo("/aanmelden?klaar");
        assertThat(joyce.meldAan(email, NIEUW).naar()).isEqualTo("/");
        assertThat(joyce.get("/").naar()).isEqualTo("/mijn-werk");
        assertThat(beheerder.get("/beheer/toegang").tekst()).contains("heeft toegang");
    }

    @Test
    void eenCodeWerktMaarEenKeer() {
        var code = codeVoor(stad.joyce());
        assertThat(zet(bezoeker.niemand(), email, code, NIEUW).status()).isEqualTo(302);
        assertThat(zet(bezoeker.niemand(), email, code, "een heel ander wachtwoord")
                        .status())
                .isEqualTo(422);
        assertThat(bezoeker.niemand().meldAan(email, NIEUW).naar()).isEqualTo("/");
    }

    @ParameterizedTest(name = "na {0} uur: {1}")
    @CsvSource({"0, 302", "335, 302", "336, 422", "1000, 422"})
    void eenCodeWerktVeertienDagen(int uren, int status) {
        var code = codeVoor(stad.joyce());
        klok.zetOp(klok.instant().plus(Duration.ofHours(uren)));

        assertThat(zet(bezoeker.niemand(), email, code, NIEUW).status()).isEqualTo(status);
    }

    @Test
    void eenNieuweCodeMaaktDeVorigeOngeldigMaarHetWachtwoordBlijftTotDien() {
        zet(bezoeker.niemand(), email, codeVoor(stad.joyce()), WACHTWOORD);
        var eerste = codeVoor(stad.joyce());
        var tweede = codeVoor(stad.joyce());

        assertThat(bezoeker.niemand().meldAan(email, WACHTWOORD).naar()).isEqualTo("/");
        assertThat(zet(bezoeker.niemand(), email, eerste, NIEUW).status()).isEqualTo(422);
        assertThat(zet(bezoeker.niemand(), email, tweede, NIEUW).status()).isEqualTo(302);
        assertThat(bezoeker.niemand().meldAan(email, WACHTWOORD).naar()).isEqualTo("/aanmelden?fout");
    }

    @Test
    void metEenNieuwWachtwoordIsElkAnderApparaatAfgemeld() {
        zet(bezoeker.niemand(), email, codeVoor(stad.joyce()), WACHTWOORD);
        var verloren = bezoeker.niemand();
        verloren.meldAan(email, WACHTWOORD);
        assertThat(verloren.get("/").naar()).isEqualTo("/mijn-werk");

        zet(bezoeker.niemand(), email, codeVoor(stad.joyce()), NIEUW);

        assertThat(verloren.get("/").naar()).isEqualTo("/aanmelden");
    }

    @Test
    void elkeVerkeerdeCombinatieKrijgtHetzelfdeAntwoord() {
        var anderEmail = Ids.nieuw() + "@kring.example";
        zetEmail(stad.esra(), anderEmail);
        var code = codeVoor(stad.joyce());
        var vanEsra = codeVoor(stad.esra());
        var onbekend = Ids.nieuw() + "@kring.example";

        var antwoorden = List.of(
                zet(bezoeker.niemand(), onbekend, code, NIEUW),
                zet(bezoeker.niemand(), email, "ABCD-EFGH-JKMN", NIEUW),
                zet(bezoeker.niemand(), email, "geen code", NIEUW),
                zet(bezoeker.niemand(), email, vanEsra, NIEUW));

        assertThat(antwoorden).extracting(Bezoeker.Antwoord::status).containsOnly(422);
        assertThat(antwoorden.stream()
                        .map(antwoord -> antwoord.zonderToeval()
                                .replaceAll("value=\"[^\"]*(@kring.example|EFGH|code|-)[^\"]*\"", "value"))
                        .distinct())
                .hasSize(1)
                .allSatisfy(html -> assertThat(html).contains("horen niet bij elkaar"));
        assertThat(zet(bezoeker.niemand(), email, code, NIEUW).status()).isEqualTo(302);
    }

    @Test
    void naTienVerkeerdeCodesHelptOokDeGoedeNietMeer() {
        var code = codeVoor(stad.joyce());
        var raadt = bezoeker.niemand();
        for (var keer = 1; keer <= 10; keer++) {
            assertThat(zet(raadt, email, "ABCD-EFGH-JKMN", NIEUW).status()).isEqualTo(422);
        }
        assertThat(zet(raadt, email, code, NIEUW).status()).isEqualTo(422);

        klok.zetOp(klok.instant().plus(Duration.ofMinutes(15)));
        assertThat(zet(raadt, email, code, NIEUW).status()).isEqualTo(302);
    }

    @Test
    void wieEenTeKortWachtwoordKiestHoudtZijnCodeEnZietWatErMoet() {
        var code = codeVoor(stad.joyce());
        var bezoek = bezoeker.niemand();
        var kort = zet(bezoek, email, code, "kort");
        var anders = bezoek.post(
                "/eerste-keer", Map.of("email", email, "code", code, "wachtwoord", NIEUW, "nogmaals", NIEUW + "!"));

        assertThat(kort.status()).isEqualTo(422);
        assertThat(kort.tekst()).contains("minstens 12 tekens");
        assertThat(kort.html()).contains(email, code).doesNotContain("kort\"");
        assertThat(anders.tekst()).contains("niet hetzelfde");
        assertThat(anders.html()).doesNotContain(NIEUW);
        assertThat(zet(bezoek, email, code, email).tekst()).contains("Kies iets anders dan een naam");
        assertThat(zet(bezoek, email, code, NIEUW).status()).isEqualTo(302);
    }

    @Test
    void eenAccountSluitenWerktMeteenEnGooitWachtwoordEnCodeWeg() {
        zet(bezoeker.niemand(), email, codeVoor(stad.joyce()), NIEUW);
        var code = codeVoor(stad.joyce());
        var joyce = bezoeker.niemand();
        joyce.meldAan(email, NIEUW);
        var beheerder = bezoeker.als(tom);

        assertThat(beheerder.post(pad(stad.joyce()) + "/sluiten", Map.of()).naar())
                .isEqualTo(pad(stad.joyce()));

        assertThat(joyce.get("/").naar()).isEqualTo("/aanmelden");
        assertThat(joyce.meldAan(email, NIEUW).naar()).isEqualTo("/aanmelden?fout");
        assertThat(zet(joyce, email, code, NIEUW).status()).isEqualTo(422);
        assertThat(beheerder.get(pad(stad.joyce())).tekst())
                .contains("gesloten")
                .doesNotContain("Sluit account");
        assertThat(zet(joyce, email, codeVoor(stad.joyce()), NIEUW).status())
                .as("en het kan weer open")
                .isEqualTo(302);
    }

    @Test
    void niemandSluitZijnEigenAccount() {
        var beheerder = bezoeker.als(tom);

        assertThat(beheerder.get(pad(tom)).tekst()).doesNotContain("Sluit account");
        assertThat(beheerder.post(pad(tom) + "/sluiten", Map.of()).status()).isEqualTo(404);
        assertThat(beheerder.get("/beheer/toegang").status()).isEqualTo(200);
        als.werk(
                tom,
                () -> jdbc.sql("select aanmelden.sluit(:wie)")
                        .param("wie", tom.persoon())
                        .query(UUID.class)
                        .list());
        assertThat(beheerder.get("/beheer/toegang").status())
                .as("ook het slot van de database houdt dat tegen")
                .isEqualTo(200);
    }

    @Test
    void zonderEmailadresOfMetDatVanEenAnderKomtErGeenCodeMaarEenZin() {
        zetEmail(stad.joyce(), null);
        zetEmail(stad.esra(), email);
        codeVoor(stad.esra());
        var beheerder = bezoeker.als(tom);

        var zonder = beheerder.post(pad(stad.joyce()) + "/code", Map.of());
        zetEmail(stad.joyce(), email.toUpperCase());
        var bezet = beheerder.post(pad(stad.joyce()) + "/code", Map.of());

        assertThat(zonder.status()).isEqualTo(422);
        assertThat(zonder.tekst()).contains("geen e-mailadres in Kring");
        assertThat(bezet.status()).isEqualTo(422);
        assertThat(bezet.tekst()).contains("meldt iemand anders zich aan");
    }

    @Test
    void alleenWieVandaagBeheerderIsKomtHier() {
        var oud = proefstad.mens(stad.gemeente(), "Oud", Functie.BEHEERDER, stad.wijkteam(), null, null);
        eigenaar.jdbc()
                .sql("update organisatie.functievervulling set tot = :gisteren where medewerker_id = :wie")
                .param("gisteren", ProefKlok.VANDAAG.minusDays(1))
                .param("wie", oud.persoon())
                .update();
        var elders = proefstad.nieuw();

        for (var wie : List.of(stad.henk(), stad.joyce(), stad.ruben())) {
            var bezoek = bezoeker.als(wie);
            assertThat(bezoek.get("/beheer/toegang").status()).isEqualTo(404);
            assertThat(bezoek.get(pad(stad.esra())).status()).isEqualTo(404);
            assertThat(bezoek.post(pad(stad.esra()) + "/code", Map.of()).status())
                    .isEqualTo(404);
            assertThat(bezoek.post(pad(stad.esra()) + "/sluiten", Map.of()).status())
                    .isEqualTo(404);
            assertThat(bezoek.get("/hulp").html()).doesNotContain("/beheer/toegang");
        }
        assertThat(bezoeker.als(tom).get("/hulp").html()).contains("href=\"/beheer/toegang\"");
        assertThat(bezoeker.als(tom)
                        .post(pad(elders.joyce()) + "/code", Map.of())
                        .status())
                .as("een collega van een andere gemeente bestaat hier niet")
                .isEqualTo(404);
        assertThat(slotVan(oud, stad.joyce())).isEqualTo("MAG_NIET");
    }

    /** What the database says when Java would have let somebody through. */
    private String slotVan(Actor wie, Actor voor) {
        return als.doe(
                wie,
                () -> jdbc.sql(
                                "select aanmelden.geef_medewerker_code(:voor, :id, 'ABCDEFGHJKMN', now() + interval '1 day')")
                        .param("voor", voor.persoon())
                        .param("id", Ids.nieuw())
                        .query(String.class)
                        .single());
    }

    @Test
    @DisplayName("Het slot van de database: ook wie door Java heen komt, geeft, sluit en ziet niets")
    void deDatabaseKijktZelfWieErBeheerderIs() {
        codeVoor(stad.esra());
        var alsofBeheerder = new Actor(
                stad.gemeente(), stad.henk().persoon(), Actor.Soort.MEDEWERKER, java.util.Set.of(Functie.BEHEERDER));

        assertThat(slotVan(alsofBeheerder, stad.joyce())).isEqualTo("MAG_NIET");
        assertThatThrownBy(() -> als.doe(alsofBeheerder, () -> beheer.maakCode(alsofBeheerder, id(stad.joyce()))))
                .isInstanceOf(NietGevonden.class);
        als.werk(alsofBeheerder, () -> beheer.sluit(alsofBeheerder, id(stad.esra())));
        als.werk(
                alsofBeheerder,
                () -> assertThat(jdbc.sql("select * from aanmelden.accounts_van_medewerkers()")
                                .query()
                                .listOfRows())
                        .isEmpty());
        als.werk(
                tom,
                () -> assertThat(jdbc.sql("select * from aanmelden.accounts_van_medewerkers()")
                                .query()
                                .listOfRows())
                        .hasSize(1)
                        .allSatisfy(rij -> assertThat(rij.get("code_tot")).isNotNull()));
        assertThat(slotVan(proefstad.nieuw().joyce(), stad.joyce())).isEqualTo("MAG_NIET");
        assertThat(slotVan(tom, stad.joyce())).isEqualTo("GEMAAKT");
    }

    @ParameterizedTest
    @CsvSource({"aanmelden.account", "aanmelden.toegangscode", "aanmelden.zout"})
    void deAppLeestGeenAccountsEnGeenCodes(String tabel) {
        assertThatThrownBy(() -> als.doe(
                        tom,
                        () -> jdbc.sql("select count(*) from " + tabel)
                                .query(Integer.class)
                                .single()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void deGemeenschappelijkeStapIsVoorDeAppNietAanTeRoepen() {
        assertThatThrownBy(() -> als.doe(
                        tom,
                        () -> jdbc.sql("select aanmelden.zet_code(null, null, 'x', null, 'x', now())")
                                .query(String.class)
                                .single()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void eenCodeStaatNergensLeesbaarEnWieHemMaakteStaatInHetLogboek() {
        var code = codeVoor(stad.joyce());
        var bewaard = eigenaar.jdbc()
                .sql("""
                select t::text || ' ' || encode(t.code, 'escape') from aanmelden.toegangscode t
                  join aanmelden.account a using (gemeente_id, account_id) where a.medewerker_id = :wie
                """)
                .param("wie", stad.joyce().persoon())
                .query(String.class)
                .single();
        var regels = eigenaar.jdbc()
                .sql(
                        "select actor_id || ' ' || handeling || ' ' || object_id from logboek.logregel where gemeente_id = :g")
                .param("g", stad.gemeente().waarde())
                .query(String.class)
                .list();

        assertThat(bewaard).doesNotContain(code).doesNotContain(code.replace("-", ""));
        assertThat(regels)
                .containsExactly(
                        tom.persoon() + " TOEGANG_CODE_MAKEN " + stad.joyce().persoon());
    }

    @Test
    void deLijstIsEenVraag() {
        codeVoor(stad.joyce());
        var gesteld = opdrachten.van(
                () -> als.werk(tom, () -> assertThat(beheer.medewerkers(tom)).hasSizeGreaterThan(6)));

        assertThat(gesteld).hasSize(1);
    }
}
