package nl.kring.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Antwoord;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekPlannen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Wat iemand over een gesprek typt")
class GetyptTests {
    private static final String BSN = "Het bsn van Yassin is 111222333";

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

    private GesprekFixture wereld;
    private GesprekId id;
    private Bezoek joyce;

    @BeforeEach
    void joyceHeeftVandaagEenEersteGesprek() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        id = wereld.eerste(plannen);
        joyce = bezoeker.als(wereld.stad.joyce());
    }

    @AfterEach
    void zetDeKlokTerug() {
        klok.terug();
    }

    private String adres() {
        return "/gesprekken/" + id;
    }

    private static String verborgen(Antwoord pagina, String veld) {
        var gevonden =
                Pattern.compile("name=\"" + veld + "\"[^>]*value=\"([^\"]*)\"").matcher(pagina.html());
        assertThat(gevonden.find()).as("veld " + veld).isTrue();
        return gevonden.group(1);
    }

    private List<String> aanwezigen() {
        return wereld.zie(
                String.class, "select deelnemer_id::text from gesprek.deelnemer where gesprek_id = ?", id.waarde());
    }

    private Map<String, Object> volledig() {
        var pagina = joyce.get(adres());
        var velden = new HashMap<String, Object>(Map.of(
                "formulier",
                verborgen(pagina, "formulier"),
                "versie",
                verborgen(pagina, "versie"),
                "plaats",
                "THUIS",
                "doel-0-soort",
                "ERBIJ_HOREN",
                "doel-0-woorden",
                "Ik wil dat hij meedoet",
                "doel-0-zien",
                "hij aan tafel blijft.",
                "datum",
                "19-1-2027",
                "tijd",
                "13.00"));
        velden.put("aanwezig", aanwezigen());
        velden.put("actie-0-wat", "Twee plaatjes laten zien");
        velden.put("actie-0-wie", wereld.stad.joyce().persoon());
        velden.put("actie-0-datum", "4-12-2026");
        return velden;
    }

    private String bewaard() {
        return String.join("", wereld.lees("gesprek.gesprek.invoer", "gesprek_id = ?", id.waarde()));
    }

    @Test
    @DisplayName("BSL-29: een burgerservicenummer komt ook niet in een concept; het formulier houdt wat er stond")
    void eenBsnKomtNietInEenConcept() {
        var velden = volledig();
        velden.put("doel-0-zien", BSN);
        velden.put("knop", "later");
        var antwoord = joyce.post(adres() + "/concept", velden);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst())
                .contains(
                        "Hier staat een burgerservicenummer.", "Het veld met het nummer is niet bewaard. De rest wel.");
        assertThat(antwoord.html()).contains(BSN);
        assertThat(bewaard()).contains("Ik wil dat hij meedoet").doesNotContain("111222333");
    }

    @Test
    @DisplayName("BSL-29: bewaart Kring vanzelf, dan staat er welk veld niet meekomt")
    void vanzelfBewarenSlaatHetVeldOver() {
        var velden = volledig();
        velden.put("actie-0-wat", BSN);
        velden.put("toelichting", BSN);
        assertThat(joyce.htmx(adres() + "/concept", velden).tekst())
                .contains("bewaard om", "behalve ‘Afspraak 1, wat en Toelichting’");
        assertThat(bewaard()).contains("Ik wil dat hij meedoet").doesNotContain("111222333");
    }

    @Test
    @DisplayName("BSL-29: afsluiten met een nummer erin bewaart de rest, en dat ene veld niet")
    void afsluitenMetEenBsn() {
        var velden = volledig();
        velden.put("doel-0-woorden", BSN);
        var antwoord = joyce.post(adres() + "/afronden", velden);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.html()).contains(BSN);
        assertThat(bewaard()).contains("Twee plaatjes laten zien").doesNotContain("111222333");
        // who says that it is something else goes on
        velden.put("doel-0-woorden", "Zijn nummer bij ons is 111222333");
        velden.put("doel-0-woorden-geen-bsn", "ja");
        velden.put("versie", verborgen(antwoord, "versie"));
        assertThat(joyce.post(adres() + "/afronden", velden).status()).isEqualTo(302);
    }

    @Test
    void tienMegabyteKomtNietTerugEnDePaginaZegtWatErNogStaat() {
        var velden = volledig();
        velden.put("doel-0-woorden", "b".repeat(10_000_000));
        for (var pad : new String[] {"/afronden", "/concept"}) {
            velden.put("versie", verborgen(joyce.get(adres()), "versie"));
            var antwoord = joyce.post(adres() + pad, velden);
            assertThat(antwoord.status()).as(pad).isEqualTo(422);
            assertThat(antwoord.html().length()).as(pad).isLessThan(100_000);
            assertThat(antwoord.tekst())
                    .as(pad)
                    .contains(
                            "Dit is veel te lang. Gebruik hoogstens 1000 tekens. Alleen de eerste 1000 staan er nog.");
            assertThat(antwoord.html()).as(pad).contains("b".repeat(1000)).doesNotContain("b".repeat(1001));
        }
    }

    @Test
    @DisplayName("Een afgesloten gesprek laat alles zien wat is afgesproken, aan iedereen hetzelfde")
    void eenAfgeslotenGesprekLaatAllesZien() {
        assertThat(joyce.post(adres() + "/afronden", volledig()).status()).isEqualTo(302);
        for (var wie : List.of(joyce, bezoeker.als(wereld.samira()))) {
            assertThat(wie.get(adres()).tekst())
                    .contains(
                            "Wie waren erbij?",
                            "‘Ik wil dat hij meedoet’",
                            "We zien het als hij aan tafel blijft.",
                            "Wat is er afgesproken?",
                            "Het volgende gesprek",
                            "Dinsdag 19 januari 2027, 13.00 uur")
                    .containsPattern("Twee plaatjes laten zien Joyce (· Klaar op vrijdag )?4 december");
        }
    }

    @Test
    @DisplayName("Afsluiten noemt iedereen die mist in één keer (R-BO-01)")
    void afsluitenNoemtIedereenDieMist() {
        var velden = volledig();
        velden.remove("aanwezig");
        velden.put("tijd", "3.00");
        assertThat(joyce.post(adres() + "/afronden", velden).tekst())
                .contains(
                        "Kruis de ouder aan die erbij was.",
                        "Kruis de wijkcoach aan.",
                        "Kruis aan wie er van de kinderopvang bij was.",
                        "Klopt deze tijd? Kies een tijd tussen 7.00 en 21.00 uur.");
    }

    @Test
    @DisplayName("Plannen noemt alles in één keer, elk bij het eigen veld (R-BO-01, R-S1-03)")
    void plannenNoemtAllesInEenKeer() {
        wereld.sql("update gesprek.gesprek set stand = 'AFGEZEGD' where gesprek_id = ?", id.waarde());
        var pagina = joyce.get("/trajecten/" + wereld.traject + "/gesprekken/nieuw?soort=EERSTE");
        var velden = new HashMap<String, Object>(
                Map.of("gesprek", verborgen(pagina, "gesprek"), "soort", "EERSTE", "duur", "60", "datum", "31-2-2027"));
        var antwoord = joyce.post("/trajecten/" + wereld.traject + "/gesprekken", velden);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst())
                .containsSubsequence(
                        "Deze datum bestaat niet.",
                        "Kies hoe laat.",
                        "Kies de plek die de ouders willen.",
                        "Vraag ook iemand van de kinderopvang erbij. De wijkcoach en de collega zijn twee mensen.",
                        "Vraag ook de wijkcoach erbij.",
                        "Vraag eerst aan de ouders");
        for (var veld : new String[] {"datum", "tijd", "plaats", "wie", "akkoord"}) {
            assertThat(antwoord.html()).contains("href=\"#" + veld + "\"", "id=\"" + veld + "\"");
        }
    }

    @ParameterizedTest(name = "{0} uur: {1}")
    @CsvSource({"6.59, 422", "7.00, 302", "21.00, 302", "21.01, 422", "3.00, 422"})
    @DisplayName("Een gesprek begint tussen 7.00 en 21.00 uur: iets anders is een typfout, ook bij verzetten")
    void opEenGewoonUur(String tijd, int status) {
        var volgnummer = verborgen(joyce.get(adres() + "/verzetten"), "volgnummer");
        var verzet = joyce.post(
                adres() + "/verzetten", Map.of("volgnummer", volgnummer, "datum", "1-12-2026", "tijd", tijd));
        assertThat(verzet.status()).isEqualTo(status);
        var wie = wereld.stad.joyce().persoon();
        var velden = new HashMap<String, Object>(Map.of(
                "gesprek", nl.kring.platform.Ids.nieuw(), "soort", "VOORTGANG", "duur", "60", "datum", "29-12-2026"));
        velden.putAll(Map.of("tijd", tijd, "plaats", "LOCATIE", "wie", wie, "akkoord", "ja", "reden-" + wie, "Erbij."));
        var plan = joyce.post("/trajecten/" + wereld.traject + "/gesprekken", velden);
        assertThat(plan.status()).isEqualTo(status);
        if (status == 422) {
            assertThat(verzet.html()).contains("id=\"tijd-fout\"", "value=\"1-12-2026\"");
            assertThat(plan.html()).contains("id=\"tijd-fout\"");
            assertThat(plan.tekst()).contains("Kies een tijd tussen 7.00 en 21.00 uur.");
        }
    }

    @Test
    void verzettenNoemtDagEnUurTegelijk() {
        var antwoord =
                joyce.post(adres() + "/verzetten", Map.of("volgnummer", "0", "datum", "1-1-2020", "tijd", "3.00"));
        assertThat(antwoord.html()).contains("id=\"datum-fout\"", "id=\"tijd-fout\"");
        var zonder = joyce.post(adres() + "/verzetten", Map.of("volgnummer", "0", "datum", "", "tijd", "3.00"));
        assertThat(zonder.html()).contains("id=\"datum-fout\"", "id=\"tijd-fout\"");
    }
}
