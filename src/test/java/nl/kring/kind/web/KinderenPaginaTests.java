package nl.kring.kind.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("De bladzijden met kinderen")
class KinderenPaginaTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    private Proefstad.Stad stad;
    private Kindbeeld yassin;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        yassin = proefstad.kind(stad, null);
    }

    private String bladzijde() {
        return "/kinderen/" + yassin.id();
    }

    @Test
    void deLijstNoemtNaamLeeftijdEnPlekEnDeKnopOmTePlaatsen() {
        var lijst = bezoeker.als(stad.henk()).get("/kinderen");

        assertThat(lijst.tekst()).contains("De Proeflinde", "Yassin Amrani", "3 jaar · De Egels", "nog vragen");
        assertThat(lijst.html()).contains("href=\"/kinderen/nieuw\"", "href=\"" + bladzijde() + "\"");
    }

    @Test
    void wieNietsZietLeestWaaromEnKrijgtGeenKnop() {
        var lijst = bezoeker.als(stad.ruben()).get("/kinderen");

        assertThat(lijst.tekst()).contains("Je ziet nu geen kinderen", "de ouders dat goed vinden");
        assertThat(lijst.html()).doesNotContain("/kinderen/nieuw");
    }

    @Test
    void eenOuderLeestOverHetEigenKindMetU() {
        var samira = bezoeker.als(Proefstad.ouderVan(stad, yassin));
        var kind = samira.get(bladzijde());

        assertThat(samira.get("/kinderen").naar()).isEqualTo("/mijn");
        assertThat(kind.tekst())
                .contains(
                        "Uitleg: de wijkcoach werkt samen",
                        "De kinderopvang vraagt u dit nog. U hoeft niet te antwoorden.",
                        "moeder · beslist alleen",
                        "Extra leren (VE)")
                .doesNotContain("gezag:", "VE-plek");
        assertThat(kind.html().split("button--primary-action", -1))
                .as("een knop valt op, de rest staat erbij")
                .hasSize(2);
        assertThat(kind.html()).doesNotContain("<form method=\"post\" action=\"/kinderen");
    }

    @Test
    void onbekendEnVerbodenGevenTekenVoorTekenHetzelfde() {
        var ruben = bezoeker.als(stad.ruben());
        var verboden = ruben.get(bladzijde());

        assertThat(verboden.status()).isEqualTo(404);
        for (var pad : List.of(
                "/kinderen/" + Ids.nieuw(),
                "/kinderen/Yassin",
                "/kinderen/" + yassin.id().toString().toUpperCase())) {
            var onbekend = ruben.get(pad);
            assertThat(onbekend.status()).isEqualTo(404);
            assertThat(onbekend.zonderToeval()).isEqualTo(verboden.zonderToeval());
        }
        for (var stuk : List.of("/uitleg", "/wijkcoachvraag")) {
            var velden =
                    Map.of("vraag", "NEE", "uitleg-op", "2026-11-20", "uitleg-hoe", "GESPREK", "uitleg-taal", "NL");
            assertThat(ruben.post(bladzijde() + stuk, velden).zonderToeval())
                    .isEqualTo(ruben.post("/kinderen/" + Ids.nieuw() + stuk, velden)
                            .zonderToeval())
                    .isEqualTo(verboden.zonderToeval());
            assertThat(ruben.post(bladzijde() + stuk, Map.of()).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?bladzijde=0", "?bladzijde=-1", "?bladzijde=x", "?bladzijde=99999999999", "?bladzijde="})
    void eenVreemdeBladzijdeIsDeEerste(String vraag) {
        assertThat(bezoeker.als(stad.henk()).get("/kinderen" + vraag).tekst()).contains("Yassin Amrani");
    }

    @Test
    void voorbijDeLaatsteBladzijdeBeginJeOpnieuw() {
        assertThat(bezoeker.als(stad.henk()).get("/kinderen?bladzijde=7").naar())
                .isEqualTo("/kinderen");
    }

    @Test
    void zoekenGaatZonderNaamInHetAdres() {
        var henk = bezoeker.als(stad.henk());
        var uitslag = henk.post("/kinderen/zoeken", Map.of("zoek", "yassin"));

        assertThat(uitslag.status()).isEqualTo(200);
        assertThat(uitslag.tekst()).contains("Yassin Amrani", "De Egels, De Proeflinde");
        assertThat(uitslag.html()).contains("value=\"yassin\"");
        assertThat(henk.post("/kinderen/zoeken", Map.of("zoek", "Joyce")).tekst())
                .contains("Joyce Proef", "coach passende kinderopvang · De Houder");
        assertThat(henk.post("/kinderen/zoeken", Map.of("zoek", "bestaat niet")).tekst())
                .contains("Niets gevonden");
    }

    @Test
    void teKortTeLangOfLeegZoekenKrijgtEenZin() {
        var henk = bezoeker.als(stad.henk());

        for (var woorden : List.of("", "y", " \u200B", "y".repeat(101), "%")) {
            var antwoord = henk.post("/kinderen/zoeken", Map.of("zoek", woorden));
            assertThat(antwoord.status()).isEqualTo(422);
            assertThat(antwoord.html()).contains("id=\"zoek-fout\"");
        }
        assertThat(henk.post("/kinderen/zoeken", Map.of()).status()).isEqualTo(422);
        assertThat(henk.get("/kinderen/zoeken").status()).isEqualTo(200);
    }

    @Test
    void eenOuderHeeftGeenZoekvak() {
        var samira = bezoeker.als(Proefstad.ouderVan(stad, yassin));

        assertThat(samira.get("/kinderen").html()).doesNotContain("/kinderen/zoeken");
        assertThat(samira.post("/kinderen/zoeken", Map.of("zoek", "Esra")).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Later vragen naar een wijkcoach (R-SA-06, AMB-10)")
    void laterVragenGaatOpDeBladzijdeVanHetKind() {
        var esra = bezoeker.als(stad.esra());
        assertThat(esra.post(bladzijde() + "/wijkcoachvraag", Map.of("vorig", ""))
                        .status())
                .isEqualTo(422);

        var antwoord = esra.post(bladzijde() + "/wijkcoachvraag", Map.of("vorig", "", "vraag", "ONBEKEND"));
        assertThat(antwoord.naar()).isEqualTo(bladzijde() + "#bij-de-plaatsing");
        assertThat(esra.get(bladzijde()).tekst())
                .contains("Dat weten zij niet", "Gevraagd op dinsdag 24 november, door Esra");
    }

    @Test
    void wieLaterKomtLeestWatEenCollegaNetVastlegde() {
        var esra = bezoeker.als(stad.esra());
        esra.post(bladzijde() + "/wijkcoachvraag", Map.of("vorig", "", "vraag", "NEE"));
        var later = bezoeker.als(stad.henk()).post(bladzijde() + "/wijkcoachvraag", Map.of("vorig", "", "vraag", "JA"));

        assertThat(later.status()).isEqualTo(422);
        assertThat(later.tekst()).contains("Een collega legde dit net vast", "door Esra");
        assertThat(later.html()).containsPattern("value=\"JA\" checked");
    }

    @Test
    void deCoachKanEenTrajectOpenen() {
        assertThat(bezoeker.als(stad.joyce()).get(bladzijde()).html()).contains(bladzijde() + "/traject/nieuw");
        assertThat(bezoeker.als(stad.esra()).get(bladzijde()).html()).doesNotContain("/traject/nieuw");
    }

    @Test
    void geenEnkelAdresDraagtEenNaam() {
        var henk = bezoeker.als(stad.henk());
        var html = henk.get("/kinderen").html()
                + henk.get(bladzijde()).html()
                + henk.get("/kinderen/nieuw").html()
                + henk.post("/kinderen/zoeken", Map.of("zoek", "Yassin")).html();
        var adressen = Pattern.compile("(?:href|action|hx-post|src)=\"(/[^\"]*)\"")
                .matcher(html)
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();

        assertThat(adressen)
                .hasSizeGreaterThan(20)
                .noneMatch(adres -> adres.matches("(?i).*(yassin|amrani|samira|2023).*"));
    }
}
