package nl.kring.mijn;

import static nl.kring.Proefstad.ouder;
import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
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
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.reis.Browser;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Contactwereld;
import nl.kring.toestemming.Gegevenssoort;
import nl.kring.toestemming.Jawoord;
import nl.kring.toestemming.ToestemmingAntwoorden;
import nl.kring.traject.ThuisVertellen;
import nl.kring.traject.ThuiswoordId;
import nl.kring.traject.TrajectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("De eigen pagina van een ouder")
class MijnTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    ProefKlok klok;

    @Autowired
    ThuisVertellen vertellen;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ToestemmingAntwoorden antwoorden;

    @org.springframework.boot.test.web.server.LocalServerPort
    int poort;

    private Proefstad.Stad stad;
    private Kindbeeld yassin;
    private TrajectId traject;
    private Actor een;
    private Actor ander;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        yassin = proefstad.kind(
                stad,
                null,
                List.of(
                        ouder("Samira", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG),
                        ouder("Karim", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG)));
        traject = proefstad.traject(stad, yassin);
        een = ouderVan(stad, yassin, 0);
        ander = ouderVan(stad, yassin, 1);
    }

    private String pad() {
        return "/mijn/" + yassin.id();
    }

    private ThuiswoordId vertel(Actor ouder, String woorden) {
        var id = ThuiswoordId.nieuw();
        als.werk(ouder, () -> vertellen.vertel(ouder, yassin.id(), traject, id, woorden));
        return id;
    }

    private int ziet(Actor wie) {
        return als.doe(
                wie,
                () -> jdbc.sql("select count(*) from traject.thuiswoord where woorden is not null")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void metEenKindIsMenErMeteenEnStaatErWieHelpt() {
        var bezoek = bezoeker.als(een);
        assertThat(bezoek.get("/").naar()).isEqualTo("/mijn");
        assertThat(bezoek.get("/mijn").naar()).isEqualTo(pad());
        var pagina = bezoek.get(pad());
        assertThat(pagina.tekst()).contains("Wie helpt Yassin?", "Joyce", "Wat ziet u thuis?", "Vertrouwelijk.");
        assertThat(pagina.html()).contains("class=\"kring-afdruk\"");
    }

    @Test
    @DisplayName("Twee ouders zien hetzelfde, en nooit elkaars adres (G2, R-VIS-03)")
    void tweeOudersZienHetzelfde() {
        var van = bezoeker.als(een).get(pad()).html();
        var bij = bezoeker.als(ander).get(pad()).html();
        for (var html : List.of(van, bij)) {
            assertThat(html).contains("Joyce").doesNotContain("samira@kring.example", "karim@kring.example");
        }
    }

    @Test
    @DisplayName("Wie geen gezag heeft, krijgt het antwoord van een kind dat niet bestaat")
    void alleenOudersMetGezagKomenBinnen() {
        var andermans = ouderVan(stad, proefstad.kind(stad, null));
        for (var wie : List.of(andermans, stad.joyce(), stad.esra(), stad.ruben(), stad.lotte(), stad.vreemde())) {
            var bezoek = bezoeker.als(wie);
            assertThat(bezoek.get(pad()).status()).isEqualTo(404);
            assertThat(bezoek.get(pad()).zonderToeval())
                    .isEqualTo(bezoek.get("/mijn/" + Ids.nieuw()).zonderToeval());
        }
    }

    @ParameterizedTest
    @CsvSource({"TIJDELIJK_GEEN_GEZAG,", "GEZAG_NIET_TE_BEPALEN,", "GEZAMENLIJK_OUDERLIJK_GEZAG,2026-11-23"})
    @DisplayName("Zonder gezag vandaag staat er niets meer open (DT3.G6)")
    void zonderGezagNietMeer(String soort, String tot) {
        vertel(een, "Hij zegt nu mama.");
        eigenaar.jdbc()
                .sql(
                        "update kind.gezagsrelatie set soort = :soort, tot = :tot::date where kind_id = :kind and ouder_id = :ouder")
                .param("soort", soort)
                .param("tot", tot)
                .param("kind", yassin.id().waarde())
                .param("ouder", een.persoon())
                .update();
        assertThat(bezoeker.als(een).get(pad()).status()).isEqualTo(404);
        assertThat(ziet(een)).isZero();
    }

    @Test
    void eigenWoordenStaanBovenDeDoelenBijDeOpvangMetVanWieZeZijn() {
        vertel(een, "Hij zegt nu mama.");
        var naam = yassin.gezag().getFirst().roepnaam();
        assertThat(bezoeker.als(stad.joyce()).get("/trajecten/" + traject).tekst())
                .contains("Hij zegt nu mama.", "In woorden van " + naam);
        assertThat(bezoeker.als(ander).get(pad()).tekst()).contains("Hij zegt nu mama.");
        assertThat(List.of(ziet(een), ziet(ander), ziet(stad.joyce()), ziet(stad.esra())))
                .containsOnly(1);
        assertThat(List.of(ziet(stad.ruben()), ziet(stad.lotte()), ziet(stad.vreemde())))
                .containsOnly(0);
    }

    @Test
    @DisplayName(
            "Een wijkcoach leest ze als alle ouders delen wat zij zien en merken, en daarna meteen niet meer (R-WE-08, BSL-08)")
    void deWijkcoachLeestZeAlleenMetToestemming() {
        vertel(een, "Hij zegt nu mama.");
        wereld.zetIn(stad.ruben(), stad.wijkteam(), yassin.id(), traject, ProefKlok.VANDAAG);
        var vraag = wereld.vraag(stad, yassin, ContactNiveau.GEZAMENLIJK_GESPREK);
        wereld.antwoord(een, vraag, Antwoord.JA);
        wereld.antwoord(ander, vraag, Antwoord.JA);
        assertThat(ziet(stad.ruben())).isZero();
        wereld.antwoord(een, vraag, Antwoord.JA, ContactNiveau.INTENSIEVE_SAMENWERKING);
        assertThat(ziet(stad.ruben())).as("nog maar een van de twee").isZero();
        wereld.antwoord(ander, vraag, Antwoord.JA, ContactNiveau.INTENSIEVE_SAMENWERKING);
        assertThat(ziet(stad.ruben())).isOne();
        assertThat(bezoeker.als(stad.ruben()).get("/trajecten/" + traject).tekst())
                .contains("Hij zegt nu mama.", "In woorden van");
        var zonder = new Jawoord(ContactNiveau.INTENSIEVE_SAMENWERKING, null, Set.of(Gegevenssoort.DOELEN), null);
        als.werk(ander, () -> antwoorden.antwoord(ander, vraag, Antwoord.JA, zonder));
        assertThat(ziet(stad.ruben())).isZero();
        assertThat(bezoeker.als(stad.ruben()).get("/trajecten/" + traject).tekst())
                .doesNotContain("Hij zegt nu mama.", "In woorden van");
    }

    @Test
    @DisplayName("Niemand verandert of wist ze, ook niet langs de app om; alleen de schrijver neemt ze terug")
    void alleenDeSchrijverNeemtTerug() {
        var id = vertel(een, "Hij zegt nu mama.");
        for (var wie : List.of(ander, stad.joyce(), stad.esra(), stad.vreemde())) {
            var veranderd = als.doe(
                    wie,
                    () -> jdbc.sql("update traject.thuiswoord set woorden = null, teruggenomen_op = now()")
                            .update());
            assertThat(veranderd).isZero();
            assertThat(bezoeker.als(wie)
                            .post(pad() + "/thuis/" + id + "/terugnemen", Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThatThrownBy(() -> als.werk(
                        een,
                        () -> jdbc.sql("update traject.thuiswoord set woorden = " + nl.kring.Leesbaar.IETS)
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> als.werk(
                        een, () -> jdbc.sql("delete from traject.thuiswoord").update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(ziet(een)).isOne();
        assertThat(bezoeker.als(een)
                        .post(pad() + "/thuis/" + id + "/terugnemen", Map.of())
                        .naar())
                .isEqualTo(pad() + "#thuis");
        assertThat(ziet(een)).isZero();
        assertThat(bezoeker.als(stad.joyce()).get("/trajecten/" + traject).tekst())
                .contains("haalde eigen woorden")
                .doesNotContain("Hij zegt nu mama.");
    }

    @Test
    void tweeKeerKlikkenIsEenKeerVertellenEnLaatEenRegelNa() {
        var bezoek = bezoeker.als(een);
        var velden = Map.of(
                "id", ThuiswoordId.nieuw().toString(), "traject", traject.toString(), "woorden", "Hij telt tot drie.");
        assertThat(bezoek.post(pad() + "/thuis", velden).naar()).isEqualTo(pad() + "#thuis");
        assertThat(bezoek.post(pad() + "/thuis", velden).naar()).isEqualTo(pad() + "#thuis");
        assertThat(ziet(een)).isOne();
        assertThat(eigenaar.jdbc()
                        .sql(
                                "select count(*) from logboek.logregel where kind_id = :kind and handeling = 'THUIS_VERTELLEN'")
                        .param("kind", yassin.id().waarde())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void andereWoordenUitHetzelfdeFormulierVerdwijnenNietStil() {
        var bezoek = bezoeker.als(een);
        var velden = new HashMap<>(Map.of(
                "id", ThuiswoordId.nieuw().toString(), "traject", traject.toString(), "woorden", "Hij telt tot drie."));
        bezoek.post(pad() + "/thuis", velden);
        velden.put("woorden", "En nu tot vier.");
        var anders = bezoek.post(pad() + "/thuis", velden);
        assertThat(anders.status()).isEqualTo(422);
        assertThat(anders.tekst()).contains("Wat u nu schreef, is nog niet bewaard.", "En nu tot vier.");
        var nieuweId = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(anders.html());
        assertThat(nieuweId.find()).isTrue();
        velden.put("id", nieuweId.group(1));
        assertThat(bezoek.post(pad() + "/thuis", velden).naar()).isEqualTo(pad() + "#thuis");
        assertThat(ziet(een)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zijn bsn is 123456782", "te lang"})
    void watNietKanKomtTerugMetEenZinEnWatGetyptWas(String woorden) {
        var getypt = woorden.equals("te lang") ? "a".repeat(2001) : woorden;
        var antwoord = bezoeker.als(een)
                .post(
                        pad() + "/thuis",
                        Map.of(
                                "id",
                                ThuiswoordId.nieuw().toString(),
                                "traject",
                                traject.toString(),
                                "woorden",
                                getypt));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.html()).contains(getypt).contains("aria-invalid");
        assertThat(ziet(een)).isZero();
    }

    @Test
    @DisplayName(
            "De vraag staat er helemaal, met drie gelijke knoppen die naar de vraag zelf gaan; na het antwoord niet meer (R-VIS-03)")
    void deVraagStaatErHelemaalMetDrieKnoppen() {
        var vraag = wereld.vraag(stad, yassin, ContactNiveau.AFSTEMMING);
        var bezoek = bezoeker.als(een);
        var pagina = bezoek.get(pad());
        assertThat(pagina.tekst())
                .contains(
                        "praten over Yassin?",
                        "Zij praten dan over:",
                        "Hoe ver gaat het?",
                        "Ja geldt tot en met",
                        "Zegt u nee? De plek van Yassin blijft.");
        var knoppen = Pattern.compile(
                        "(?s)<form method=\"post\" action=\"/toestemmingen/" + vraag + "/antwoord\".*?</form>")
                .matcher(pagina.html());
        assertThat(knoppen.find()).isTrue();
        assertThat(Pattern.compile("value=\"(JA|NEE|BEDENKTIJD)\"")
                        .matcher(knoppen.group())
                        .results()
                        .map(knop -> knop.group(1)))
                .containsExactly("JA", "NEE", "BEDENKTIJD");
        assertThat(pagina.html()).contains("<span class=\"kring-niet-afdrukken\" hidden><button");
        assertThat(bezoek.get("/js/lees-voor.js").status()).isEqualTo(200);
        bezoek.post("/toestemmingen/" + vraag + "/antwoord", Map.of("antwoord", "NEE"));
        assertThat(bezoek.get(pad()).html()).doesNotContain("/toestemmingen/" + vraag);
        assertThat(bezoeker.als(ander).get(pad()).html()).contains("/toestemmingen/" + vraag + "/antwoord");
    }

    @Test
    @DisplayName("Naast een vertaling staat de hele vraag in het Nederlands")
    void naastEenVertalingStaatHetNederlands() {
        wereld.vraag(stad, yassin, ContactNiveau.AFSTEMMING);
        var bezoek = bezoeker.als(een);
        bezoek.post("/taal", Map.of("taal", "tr", "terug", pad()));
        assertThat(bezoek.met("Accept-Language", "tr").get(pad()).tekst())
                .contains("Zij praten dan over:", "Ja · Nee · Ik wil er eerst over praten");
    }

    @Test
    @DisplayName("Wie keek mee: voornaam, wanneer en waarover; anders dat er niemand keek (C9)")
    void deKaartNoemtWieKeekOfDatErNiemandKeek() {
        assertThat(bezoeker.als(een).get(pad()).tekst())
                .containsPattern("Henk ?, vandaag, om 9.00 uur Het ging over: de bladzijde van uw kind\\.")
                .doesNotContain("keek er niemand mee", "Henk Kring");
        try {
            klok.zetOp(klok.instant().plus(Duration.ofDays(29)));
            assertThat(bezoeker.als(een).get(pad()).tekst()).contains("In deze weken keek er niemand mee.");
        } finally {
            klok.terug();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl,ltr,Wie helpt",
        "en,ltr,Who helps",
        "tr,ltr,Kim yardım",
        "ar,rtl,من يساعد",
        "pl,ltr,Kto pomaga",
        "uk,ltr,Хто допомагає"
    })
    void spreektDeTaalVanDeOuder(String taal, String richting, String kop) {
        var bezoek = bezoeker.als(een);
        var gekozen = bezoek.post("/taal", Map.of("taal", taal, "terug", pad()));
        assertThat(gekozen.naar()).isEqualTo(pad());
        assertThat(gekozen.koppen().get("set-cookie")).anyMatch(koek -> koek.startsWith("kring-taal=" + taal));
        var pagina = bezoek.met("Accept-Language", taal).get(pad());
        assertThat(pagina.html()).contains("<html lang=\"" + taal + "\" dir=\"" + richting + "\">");
        assertThat(pagina.tekst()).contains(kop);
        assertThat(bezoek.get("/plan").html()).as("nog niet vertaald").contains("<html lang=\"nl\" dir=\"ltr\">");
        assertThat(bezoeker.als(stad.joyce())
                        .met("Accept-Language", taal)
                        .get("/mijn-werk")
                        .html())
                .contains("<html lang=\"nl\" dir=\"ltr\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/\\elders.example", "//elders.example", "mijn"})
    void naDeTaalkeuzeKomtNiemandElders(String terug) {
        assertThat(bezoeker.als(een)
                        .post("/taal", Map.of("taal", "ar", "terug", terug))
                        .naar())
                .isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 320, 1280})
    @DisplayName("In een echte browser, in het Nederlands en het Arabisch: te lezen, te bedienen, en het past")
    void past(int breedte) {
        vertel(een, "Hij zegt nu mama.");
        try (var browser = new Browser(poort)) {
            try (var scherm = browser.aangemeld(bezoeker.account(een), breedte)) {
                for (var taal : List.of("nl", "ar")) {
                    scherm.pagina().locator(".kring-talen summary").click();
                    scherm.kijk();
                    scherm.pagina()
                            .locator(".kring-talen button[value='" + taal + "']")
                            .click();
                    scherm.pagina().waitForLoadState();
                    scherm.kijk();
                    assertThat(scherm.pagina().locator("html").getAttribute("dir"))
                            .isEqualTo(taal.equals("ar") ? "rtl" : "ltr");
                    scherm.bewaar("mijn-" + taal + "-" + breedte);
                }
            }
            browser.vondNietsOp(4);
        }
    }
}
