package nl.kring.verzoek;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.Opdrachten;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import org.junit.jupiter.api.AfterEach;
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
@DisplayName("Een ouder vraagt om te zien, te verbeteren of weg te halen (AVG 15-17)")
class VerzoekTests {
    private static final String WOORDEN = "Er staat dat hij nooit buiten speelt.";

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Opdrachten opdrachten;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld yassin;
    private Actor samira;
    private Actor karim;
    private Actor pia;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        yassin = proefstad.kind(
                stad,
                null,
                List.of(
                        Proefstad.ouder("Samira", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG),
                        Proefstad.ouder("Karim", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG)));
        var eerst = yassin.gezag().getFirst().roepnaam().equals("Samira") ? 0 : 1;
        samira = ouderVan(stad, yassin, eerst);
        karim = ouderVan(stad, yassin, 1 - eerst);
        pia = proefstad.mens(stad.gemeente(), "Pia", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null);
    }

    @AfterEach
    void klokTerug() {
        klok.terug();
    }

    private Map<String, String> formulier(VerzoekId id) {
        return Map.of(
                "verzoek", id.toString(), "kind", yassin.id().toString(), "soort", "VERBETEREN", "woorden", WOORDEN);
    }

    private VerzoekId gevraagd() {
        var id = VerzoekId.nieuw();
        var bezoek = bezoeker.als(samira);
        bezoek.get("/mijn/verzoeken/nieuw?kind=" + yassin.id());
        assertThat(bezoek.post("/mijn/verzoeken", formulier(id)).naar()).isEqualTo("/mijn/verzoeken/" + id);
        return id;
    }

    private List<String> regelsVan(Actor wie) {
        return eigenaar.jdbc()
                .sql(
                        "select handeling || ' ' || uitkomst from logboek.logregel where actor_id = :wie order by logregel_id")
                .param("wie", wie.persoon())
                .query(String.class)
                .list();
    }

    @Test
    void deOuderVraagtEnLeestHetAntwoordEnWieKeekMeeNoemtHet() {
        var id = gevraagd();
        var bezoek = bezoeker.als(samira);
        assertThat(bezoek.get("/mijn/verzoeken/" + id).tekst())
                .contains("Uw vraag is binnen. U hoort het uiterlijk donderdag 24 december.", WOORDEN);
        var officer = bezoeker.als(pia);
        assertThat(officer.get("/verzoeken").tekst())
                .contains(
                        "Samira",
                        "Vraagt om iets verbeteren",
                        "Antwoord uiterlijk donderdag 24 december.",
                        "Nog 30 dagen");
        assertThat(officer.get("/verzoeken").html()).as("na de kop komt een h2").doesNotContain("<h3");
        assertThat(officer.get("/verzoeken/" + id).tekst()).contains(WOORDEN);
        assertThat(officer.post(
                                "/verzoeken/" + id + "/antwoord",
                                Map.of("uitkomst", "DEELS", "antwoord", "De zin is veranderd. De datum blijft."))
                        .naar())
                .isEqualTo("/verzoeken/" + id);
        assertThat(bezoek.get("/mijn/verzoeken/" + id).tekst())
                .contains("Voor een deel", "De zin is veranderd.", "Autoriteit Persoonsgegevens");
        assertThat(bezoek.get("/mijn/wie-keek-mee/" + yassin.id()).tekst())
                .contains("Pia", "een vraag van een ouder over wat er staat", "kijkt of Kring goed wordt gebruikt");
        assertThat(regelsVan(samira)).contains("VERZOEK_DOEN TOEGESTAAN", "VERZOEK_LEZEN TOEGESTAAN");
        assertThat(regelsVan(pia)).contains("VERZOEKEN_LIJST TOEGESTAAN", "VERZOEK_BEANTWOORDEN TOEGESTAAN");
    }

    @Test
    void tweeKeerVersturenIsEenVerzoekEnTweeAntwoordenIsEenAntwoord() {
        var id = gevraagd();
        var bezoek = bezoeker.als(samira);
        bezoek.get("/mijn/verzoeken/nieuw?kind=" + yassin.id());
        bezoek.post("/mijn/verzoeken", formulier(id));
        assertThat(eigenaar.jdbc()
                        .sql("select count(*) from verzoek.verzoek where kind_id = :kind")
                        .param("kind", yassin.id().waarde())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var officer = bezoeker.als(pia);
        officer.get("/verzoeken/" + id);
        officer.post("/verzoeken/" + id + "/antwoord", Map.of("uitkomst", "GEDAAN", "antwoord", "Het is gedaan."));
        var tweede =
                officer.post("/verzoeken/" + id + "/antwoord", Map.of("uitkomst", "NIET", "antwoord", "Toch niet."));
        assertThat(tweede.status()).isEqualTo(422);
        assertThat(tweede.tekst())
                .as("wie antwoordde en wat, en wat je zelf typte")
                .contains("Pia gaf intussen antwoord", "Het is gedaan.", "Dit typte jij", "Toch niet.");
        assertThat(officer.post(
                                "/verzoeken/" + id + "/antwoord",
                                Map.of("uitkomst", "GEDAAN", "antwoord", "Het is gedaan."))
                        .status())
                .as("hetzelfde nog eens is hetzelfde antwoord")
                .isEqualTo(302);
        assertThat(officer.post(
                                "/verzoeken/" + id + "/verlengen",
                                Map.of("tot", "24-1-2027", "reden", "Het is veel werk."))
                        .tekst())
                .contains("Pia gaf intussen antwoord", "Dit typte jij", "Het is veel werk.");
    }

    @Test
    @DisplayName(
            "De andere ouder, de kinderopvang en een andere gemeente: geen verzoek, en hetzelfde antwoord als niets")
    void isVanDeVragerEnDePrivacyOfficerAlleen() {
        var id = gevraagd();
        var elders = proefstad.nieuw();
        var piet = proefstad.mens(elders.gemeente(), "Piet", Functie.PRIVACY_OFFICER, elders.wijkteam(), null, null);
        for (var wie : List.of(karim, stad.joyce(), stad.henk(), stad.ruben(), piet)) {
            var bezoek = bezoeker.als(wie);
            for (var pad : List.of("/mijn/verzoeken/", "/verzoeken/")) {
                var bestaat = bezoek.get(pad + id);
                assertThat(bestaat.status()).as(pad).isEqualTo(404);
                assertThat(bestaat.zonderToeval())
                        .isEqualTo(bezoek.get(pad + VerzoekId.nieuw()).zonderToeval());
            }
            assertThat(als.doe(
                            wie,
                            () -> jdbc.sql("select count(*) from verzoek.verzoek")
                                    .query(Integer.class)
                                    .single()))
                    .isZero();
        }
        assertThat(bezoeker.als(stad.joyce()).get("/verzoeken").status()).isEqualTo(404);
        assertThat(regelsVan(stad.joyce())).contains("VERZOEKEN_LIJST GEWEIGERD");
    }

    @Test
    @DisplayName("Het tweede slot: niemand vraagt in andermans naam, niemand dan de privacy officer antwoordt")
    void deDatabaseWeigertZelf() {
        var id = gevraagd();
        var ander = """
                insert into verzoek.verzoek values (:gemeente, :id, :kind, :ouder, 'INZIEN', %s, '2026-11-24', '2026-12-24')
                """.formatted(nl.kring.Leesbaar.IETS);
        assertThatThrownBy(() -> als.werk(
                        karim,
                        () -> jdbc.sql(ander)
                                .param("gemeente", stad.gemeente().waarde())
                                .param("id", VerzoekId.nieuw().waarde())
                                .param("kind", yassin.id().waarde())
                                .param("ouder", samira.persoon())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> als.werk(
                        stad.joyce(),
                        () -> jdbc.sql(
                                        "insert into verzoek.antwoord values (:gemeente, :id, :kind, 'NIET', %s, '2026-11-24', :door)"
                                                .formatted(nl.kring.Leesbaar.IETS))
                                .param("gemeente", stad.gemeente().waarde())
                                .param("id", id.waarde())
                                .param("kind", yassin.id().waarde())
                                .param("door", stad.joyce().persoon())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest(name = "langer tot {0}: {1}")
    @CsvSource({
        "24-12-2026, Kies een dag na",
        "25-12-2026, ''",
        "24-2-2027, ''",
        "25-2-2027, Kies een dag na",
        "'', Kies de nieuwe"
    })
    void langerKanHoogstensTweeMaandenMetEenReden(String tot, String zin) {
        var id = gevraagd();
        var officer = bezoeker.als(pia);
        officer.get("/verzoeken/" + id);
        var antwoord = officer.post(
                "/verzoeken/" + id + "/verlengen", Map.of("tot", tot, "reden", "Drie organisaties zoeken dit uit."));
        assertThat(antwoord.status()).isEqualTo(zin.isEmpty() ? 302 : 422);
        assertThat(antwoord.tekst()).contains(zin);
        if (!zin.isEmpty()) {
            assertThat(antwoord.html()).contains("Drie organisaties zoeken dit uit.");
        }
        assertThat(bezoeker.als(samira).get("/mijn/verzoeken/" + id).tekst().contains("Drie organisaties"))
                .isEqualTo(zin.isEmpty());
    }

    @Test
    void naDeEersteMaandKanLangerNietMeerMaarAntwoordenWel() {
        var id = gevraagd();
        klok.zetOp(klok.instant().plus(Duration.ofDays(31)));
        var officer = bezoeker.als(pia);
        assertThat(officer.get("/verzoeken/" + id).tekst())
                .contains("De laatste dag was 24 december", "Antwoord uiterlijk donderdag 24 december.")
                .doesNotContain("Duurt het langer?");
        assertThat(officer.post("/verzoeken/" + id + "/verlengen", Map.of("tot", "1-2-2027", "reden", "Druk."))
                        .tekst())
                .contains("Langer kan niet meer");
        assertThat(officer.post(
                                "/verzoeken/" + id + "/antwoord",
                                Map.of("uitkomst", "GEDAAN", "antwoord", "Het is gedaan."))
                        .status())
                .isEqualTo(302);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"soort", "woorden"})
    void watErMistStaatBijHetVeldEnWatGetyptIsBlijft(String weg) {
        var bezoek = bezoeker.als(samira);
        bezoek.get("/mijn/verzoeken/nieuw?kind=" + yassin.id());
        var velden = new HashMap<>(formulier(VerzoekId.nieuw()));
        velden.put(weg, "");
        var antwoord = bezoek.post("/mijn/verzoeken", velden);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.html())
                .contains("href=\"#" + weg + "\"")
                .contains(weg.equals("soort") ? WOORDEN : "VERBETEREN");
    }

    @Test
    void wieGeenGezagMeerHeeftVraagtNietsNieuwsEnLeestHetEigenAntwoordNog() {
        var id = gevraagd();
        eigenaar.jdbc()
                .sql("update kind.gezagsrelatie set tot = '2026-11-23' where kind_id = :kind and ouder_id = :ouder")
                .param("kind", yassin.id().waarde())
                .param("ouder", samira.persoon())
                .update();
        var bezoek = bezoeker.als(samira);
        assertThat(bezoek.get("/mijn/verzoeken/nieuw?kind=" + yassin.id()).status())
                .isEqualTo(404);
        assertThat(bezoek.get("/mijn/verzoeken/" + id).status()).isEqualTo(200);
    }

    @Test
    void eenLijstIsEvenveelVragenAanDeDatabaseBijEenAlsBijVeel() {
        gevraagd();
        var officer = bezoeker.als(pia);
        var een = opdrachten.van(() -> officer.get("/verzoeken")).size();
        for (var keer = 0; keer < 4; keer++) {
            gevraagd();
        }
        assertThat(opdrachten.van(() -> officer.get("/verzoeken"))).hasSize(een);
    }
}
