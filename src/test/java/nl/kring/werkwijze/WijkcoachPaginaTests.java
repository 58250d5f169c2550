package nl.kring.werkwijze;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("De wijkcoach op het scherm, en het plan in gewone taal")
class WijkcoachPaginaTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Als als;

    @Autowired
    Situaties situaties;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld kind;

    @BeforeEach
    void begin() {
        klok.terug();
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
    }

    private String pad() {
        return "/kinderen/" + kind.id() + "/wijkcoach";
    }

    private Map<String, Object> oordeel(int versie) {
        return new HashMap<>(Map.of(
                "id", BeoordelingId.nieuw(), "versie", versie, "dient", "JA", "reden", "Samen denken helpt Yassin."));
    }

    private Map<String, Object> gesprek(int versie, String houding) {
        var ouder = kind.gezag().getFirst().id();
        return new HashMap<>(Map.of(
                "versie",
                versie,
                "op",
                "23-11-2026",
                "houding-" + ouder,
                houding,
                "uitspraak-" + ouder,
                MotivatiegesprekId.nieuw(),
                "terugkomen",
                "8-12-2026",
                "belang",
                "Dan staat zij er niet alleen voor."));
    }

    private int versie() {
        return als.doe(
                stad.joyce(),
                () -> situaties.van(kind.plaats().id()).orElseThrow().versie());
    }

    @Test
    @DisplayName("Van oordeel naar gesprek: het scenario en waarom staan erbij (DT1.2, DT1.3)")
    void vanOordeelNaarGesprek() {
        var esra = bezoeker.als(stad.esra());
        assertThat(esra.get(pad()).tekst())
                .contains("Geen scenario: er speelt nu niets rond een wijkcoach", "Is een wijkcoach nodig?")
                .doesNotContain("Leg een gesprek met de ouders vast");
        assertThat(esra.post(pad() + "/beoordeling", oordeel(versie())).naar()).isEqualTo(pad());
        assertThat(esra.get(pad()).tekst())
                .contains(
                        "Scenario 1",
                        "Esra: ja. Samen denken helpt Yassin.",
                        "Leg een gesprek met de ouders vast",
                        "Waarom scenario 1?");
        assertThat(esra.post(pad() + "/motivatiegesprek", gesprek(versie(), "BEDENKTIJD"))
                        .naar())
                .isEqualTo(pad());
        assertThat(esra.get(pad()).tekst())
                .contains("Samira denkt erover na. Verder praten op dinsdag 8 december.", "Je komt terug op de dag");
    }

    @Test
    @DisplayName("De ouder leest dezelfde woorden (R-S1-01, R-S2-02)")
    void deOuderLeestDezelfdeWoorden() {
        var esra = bezoeker.als(stad.esra());
        esra.post(pad() + "/beoordeling", oordeel(versie()));
        esra.post(pad() + "/motivatiegesprek", gesprek(versie(), "HOUDT_AF"));
        var pagina = bezoeker.als(ouderVan(stad, kind)).get(pad());
        assertThat(pagina.tekst())
                .contains(
                        "Samen denken helpt Yassin.", "Samira wil dit nu niet.", "Dan staat zij er niet alleen voor.");
        assertThat(pagina.html()).doesNotContain("<form method=\"post\" action=\"/kinderen");
    }

    @Test
    void deTweedeVanTweeLeestWatErVeranderdeEnRaaktNietsKwijt() {
        var versie = versie();
        bezoeker.als(stad.joyce()).post(pad() + "/beoordeling", oordeel(versie));
        var velden = oordeel(versie);
        velden.put("dient", "NEE");
        velden.put("reden", "Ik zie het nog niet. 🌱");
        var tweede = bezoeker.als(stad.esra()).post(pad() + "/beoordeling", velden);
        assertThat(tweede.status()).isEqualTo(422);
        assertThat(tweede.tekst())
                .contains("Joyce legde hier intussen iets vast. Nu is het zo: Scenario 1", "Ik zie het nog niet. 🌱");
        assertThat(tweede.html()).contains("name=\"versie\" value=\"" + versie() + "\"");
        velden.put("versie", versie());
        assertThat(bezoeker.als(stad.esra())
                        .post(pad() + "/beoordeling", velden)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void watOntbreektStaatBijHetVeld() {
        var esra = bezoeker.als(stad.esra());
        var leeg = esra.post(pad() + "/beoordeling", Map.of("versie", "onzin"));
        assertThat(leeg.status()).isEqualTo(422);
        assertThat(leeg.tekst()).contains("Kies ja of nee.", "Schrijf op waarom.");
        esra.post(pad() + "/beoordeling", oordeel(versie()));
        var velden = gesprek(versie(), "BEDENKTIJD");
        velden.put("terugkomen", "");
        velden.put("op", "25-11-2026");
        velden.put("belang", "");
        assertThat(esra.post(pad() + "/motivatiegesprek", velden).tekst())
                .contains(
                        "Kies de dag waarop jullie verder praten.",
                        "Deze dag moet nog komen.",
                        "Schrijf op waarom een wijkcoach goed is");
        velden.put("terugkomen", "morgen");
        assertThat(esra.post(pad() + "/motivatiegesprek", velden).tekst()).contains("Deze datum bestaat niet.");
    }

    @Test
    void erIsGeenWijkcoachMeer() {
        kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        var joyce = bezoeker.als(stad.joyce());
        assertThat(joyce.get(pad()).tekst()).contains("Scenario 2: er is een wijkcoach bij het gezin");
        assertThat(joyce.post(pad() + "/einde", Map.of("versie", versie())).naar())
                .isEqualTo(pad());
        assertThat(joyce.get(pad()).tekst()).contains("Geen scenario");
        assertThat(joyce.post(pad() + "/einde", Map.of("versie", versie())).status())
                .isEqualTo(422);
    }

    @Test
    void deLocatiemanagerLeestMeeZonderFormulieren() {
        assertThat(bezoeker.als(stad.henk()).get(pad()).html()).doesNotContain("/wijkcoach/beoordeling");
        assertThat(bezoeker.als(stad.henk())
                        .post(pad() + "/beoordeling", oordeel(versie()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onbekendEnVerbodenGevenHetzelfdeAntwoord() {
        for (var wie : List.of(stad.ruben(), stad.lotte(), stad.vreemde())) {
            var bezoek = bezoeker.als(wie);
            assertThat(bezoek.get(pad()).status()).isEqualTo(404);
            assertThat(bezoek.get(pad()).zonderToeval())
                    .isEqualTo(bezoek.get("/kinderen/" + Ids.nieuw() + "/wijkcoach")
                            .zonderToeval());
        }
    }

    @Test
    void hetPlanIsVoorIedereenEnNoemtElkeRegel() {
        var plan = bezoeker.niemand().get("/plan");
        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.tekst()).contains("Het plan in gewone taal");
        for (var regel : Regel.values()) {
            assertThat(plan.html()).contains("id=\"" + regel.id() + "\"");
            assertThat(plan.tekst()).contains(regel.zin());
        }
        assertThat(Arrays.stream(Regel.values())).hasSizeGreaterThan(25);
    }
}
