package nl.kring.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("DT1 tot en met DT5: KIE zegt bij elke combinatie van feiten wat B en J zeggen")
class VlakModelTests {

    @ParameterizedTest
    @EnumSource(names = {"DT1", "DT2", "DT3", "DT3G", "DT4", "DT5"})
    @DisplayName("Het vlakke model en de tabel zijn het overal eens")
    void eens(TabelId id) {
        var gesteld = Gesteld.aan(id);
        var verschillen = new ArrayList<String>();
        var feiten = gesteld.feiten();
        assertThat(feiten).hasSizeGreaterThan(10);
        for (var deze : feiten) {
            var model = VlakModel.uitkomst(id, deze);
            var tabel = gesteld.uitkomst(deze);
            if (!model.equals(tabel)) {
                verschillen.add("%s%n  model %s%n  tabel %s (%s)".formatted(deze, model, tabel, gesteld.regels(deze)));
            }
        }
        assertThat(verschillen).isEmpty();
    }

    @Test
    @DisplayName("BSL-01: bij DT2 wint niet van verplicht, en mogen zorgaanbieder en begeleider samen komen")
    void uitsluitingGaatVoor() {
        var terug = waar(
                TabelId.DT2,
                f -> f.get("gesprek").equals("EERSTE")
                        && !f.get("maatregel").equals("GEEN")
                        && f.get("wijkcoachTerug").equals("true"));
        assertThat(terug).isNotEmpty().allSatisfy(u -> assertThat(u).containsEntry("wijkcoach", "NIET"));
        var beiden = waar(
                TabelId.DT2,
                f -> f.get("gesprek").equals("VOORTGANG")
                        && f.get("ambulantBegeleider").equals("true")
                        && f.get("begeleidingOpBeschikking").equals("true"));
        assertThat(beiden)
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u)
                        .containsEntry("ambulantBegeleider", "MAG_ERBIJ")
                        .containsEntry("zorgaanbieder", "MAG_ERBIJ"));
    }

    @Test
    @DisplayName("BSL-01: bij DT8 gaat een verkeerd doel voor alles, en de voogd voor wat daarna komt")
    void verkeerdDoelGaatVoor() {
        var dt8 = Gesteld.aan(TabelId.DT8);
        assertThat(dt8.feiten()).allSatisfy(f -> {
            if (f.get("doelIsOntwikkeling").equals("false")) {
                assertThat(dt8.regels(f)).containsExactly("DT8.9");
                assertThat(dt8.uitkomst(f)).containsEntry("start", "NIET").containsEntry("stemAf", "ZEGT_NIETS");
            } else if (f.get("voogd").equals("true")) {
                assertThat(dt8.regels(f)).containsExactly("DT8.8");
            } else {
                assertThat(dt8.regels(f)).isNotEmpty().doesNotContain("DT8.8", "DT8.9");
            }
        });
    }

    @ParameterizedTest
    @DisplayName("BSL-10 en DT3.9: opnieuw vragen mag met een reden, en na tijd of met iets nieuws")
    @CsvSource({
        "true,  true,  false, false, MAG",
        "true,  false, true,  false, MAG",
        "true,  false, false, false, MAG_NIET",
        "true,  true,  false, true,  MAG_NIET",
        "true,  false, true,  true,  MAG",
        "true,  true,  true,  true,  MAG",
        "false, true,  true,  false, MAG_NIET",
        "false, true,  true,  true,  MAG_NIET"
    })
    void opnieuwVragen(String reden, String afgekoeld, String nieuwFeit, String vraagNietMeer, String vraag) {
        assertThat(Gesteld.aan(TabelId.DT3)
                        .uitkomst(Map.of(
                                "situatie", "OPNIEUW_VRAGEN",
                                "reden", reden,
                                "afgekoeld", afgekoeld,
                                "nieuwFeit", nieuwFeit,
                                "vraagNietMeer", vraagNietMeer)))
                .containsEntry("vraag", vraag);
    }

    @Test
    @DisplayName("BSL-13: alleen bij een instelling of gezinsvoogd doet de wijkcoach vanzelf een stapje terug")
    void stapjeTerug() {
        var vanzelf = Gesteld.aan(TabelId.DT4).feiten().stream()
                .filter(f ->
                        Gesteld.aan(TabelId.DT4).uitkomst(f).get("wijkcoach").equals("STAPJE_TERUG"))
                .map(f -> f.get("maatregel") + " " + f.get("bekendBijWijkcoach"))
                .toList();
        assertThat(vanzelf).containsExactlyInAnyOrder("OTS true", "VOORLOPIGE_OTS true", "VOOGD_INSTELLING true");
        assertThat(Gesteld.aan(TabelId.DT4)
                        .uitkomst(Map.of("maatregel", "VOOGD_PERSOON", "bekendBijWijkcoach", "true")))
                .containsEntry("wijkcoach", "MENS_BESLIST")
                .containsEntry("toestemmingVan", "VOOGD")
                .containsEntry("aanspreekpunt", "VOOGD");
    }

    @Test
    @DisplayName("BSL-14: weet alleen de opvang van de maatregel, dan verandert er niets bij de wijkcoach")
    void wijkcoachWeetVanNiets() {
        var onbekend = waar(TabelId.DT4, f -> f.get("bekendBijWijkcoach").equals("false"));
        assertThat(onbekend)
                .hasSize(7)
                .allSatisfy(u -> assertThat(u)
                        .containsEntry("wijkcoach", "GEWOON")
                        .containsEntry("kanaalwacht", "UIT")
                        .doesNotContainEntry("stap", "BEKIJK_WERK_OPNIEUW"));
        assertThat(waar(TabelId.DT2, f -> f.get("wijkcoachTerug").equals("false")))
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u).doesNotContainEntry("wijkcoach", "NIET"));
    }

    @Test
    @DisplayName(
            "BSL-14: onder toezicht blijven de ouders verplicht, en de gezinsvoogd is genodigd en houdt niets tegen")
    void oudersBlijven() {
        assertThat(waar(TabelId.DT2, f -> f.get("maatregel").equals("GEZINSVOOGD")))
                .isNotEmpty()
                .allSatisfy(
                        u -> assertThat(u).containsEntry("ouders", "VERPLICHT").containsEntry("voogd", "UITGENODIGD"));
        assertThat(waar(TabelId.DT4, f -> f.get("maatregel").endsWith("OTS")))
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u).containsEntry("toestemmingVan", "OUDERS"));
    }

    @Test
    @DisplayName(
            "BSL-16: het signaal op de locatie is er alleen zonder ja, bij een andere wijkcoach, en waar het niemand verraadt")
    void signaal() {
        assertThat(Gesteld.aan(TabelId.DT5).feiten())
                .allSatisfy(f -> assertThat(Gesteld.aan(TabelId.DT5)
                                .uitkomst(f)
                                .get("locatieZiet")
                                .equals("ALLEEN_SIGNAAL"))
                        .isEqualTo(f.get("wijkcoachVanGezin").equals("ANDERE")
                                && f.get("toestemming").equals("false")
                                && f.get("signaalMag").equals("true")));
    }

    @Test
    @DisplayName("AMB-20: zonder ja ziet de locatie nooit om welk kind het gaat, ook niet bij een voogd")
    void zonderJaGeenKind() {
        assertThat(waar(TabelId.DT5, f -> f.get("toestemming").equals("false")))
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u.get("locatieZiet")).isIn("NIETS", "ALLEEN_SIGNAAL"));
        assertThat(waar(TabelId.DT5, f -> f.get("wijkcoachVanGezin").equals("ANDERE")))
                .allSatisfy(u -> assertThat(u).doesNotContainEntry("locatieZiet", "VOLGENS_TOESTEMMING"));
    }

    @ParameterizedTest
    @DisplayName("BSL-17 en AMB-19: wat de ouders antwoorden bepaalt of inzet thuis begint")
    @CsvSource({
        "JA,              NIET_GEVRAAGD, NIET,          ZEGT_NIETS",
        "JA,              WACHT,         NIET,          ZEGT_NIETS",
        "JA,              NEE,           MAG,           NIET_AFGESTEMD_OP_WENS_VAN_OUDERS",
        "JA,              JA,            NA_AFSTEMMING, ZEGT_NIETS",
        "NEE,             NIET_GEVRAAGD, MAG,           ZEGT_NIETS",
        "ONBEKEND,        WACHT,         MAG,           ZEGT_NIETS",
        "WIL_NIET_ZEGGEN, NEE,           MAG,           ZEGT_NIETS"
    })
    void inzetThuis(String wijkcoach, String toestemming, String start, String legVast) {
        for (var breder : List.of("true", "false")) {
            assertThat(Gesteld.aan(TabelId.DT8)
                            .uitkomst(Map.of(
                                    "wijkcoachBetrokken",
                                    wijkcoach,
                                    "bredereGezinsproblematiek",
                                    breder,
                                    "toestemming",
                                    toestemming,
                                    "afgestemd",
                                    "NOG_NIET",
                                    "voogd",
                                    "false",
                                    "doelIsOntwikkeling",
                                    "true")))
                    .containsEntry("start", start)
                    .containsEntry("legVast", legVast);
        }
    }

    @Test
    @DisplayName("BSL-17: liever niet zeggen is bij inzet thuis hetzelfde als niet weten")
    void lieverNietZeggen() {
        var dt8 = Gesteld.aan(TabelId.DT8);
        var liever = dt8.feiten().stream()
                .filter(f -> f.get("wijkcoachBetrokken").equals("WIL_NIET_ZEGGEN"))
                .toList();
        assertThat(liever).hasSize(96).allSatisfy(f -> {
            var onbekend = new LinkedHashMap<>(f);
            onbekend.put("wijkcoachBetrokken", "ONBEKEND");
            assertThat(dt8.uitkomst(f)).isEqualTo(dt8.uitkomst(onbekend));
        });
    }

    @ParameterizedTest
    @DisplayName(
            "DT3.G: onduidelijk gezag gaat voor oneens, oneens voor niet bereikt, en niet bereikt telt niet onder toezicht")
    @CsvSource({
        "true,  true,  ONEENS,           DT3.G6, GEBLOKKEERD",
        "true,  false, EEN_NIET_BEREIKT, DT3.G6, GEBLOKKEERD",
        "false, true,  ONEENS,           DT3.G8, NEE",
        "false, false, ONEENS,           DT3.G8, NEE",
        "false, true,  EEN_NIET_BEREIKT, DT3.G5, NAAR_ANTWOORDEN",
        "false, false, EEN_NIET_BEREIKT, DT3.G7, GEDEELTELIJK",
        "false, true,  ALLEN_JA,         DT3.G5, NAAR_ANTWOORDEN",
        "false, false, WACHT,            DT3.G1, NAAR_ANTWOORDEN"
    })
    void welkeRegelVoorgaat(String onderzoek, String toezicht, String antwoorden, String regel, String stand) {
        var feiten = Map.of(
                "gezag", "GEZAMENLIJK_OUDERLIJK_GEZAG",
                "inOnderzoek", onderzoek,
                "ondertoezicht", toezicht,
                "antwoorden", antwoorden);
        assertThat(Gesteld.aan(TabelId.DT3G).regels(feiten)).containsExactly(regel);
        assertThat(Gesteld.aan(TabelId.DT3G).uitkomst(feiten)).containsEntry("stand", stand);
    }

    @Test
    @DisplayName(
            "DT3.G: niemand is bij wijze van uitzondering genoeg alleen, en een nee wordt nooit een gedeeltelijk ja")
    void nooitMetEen() {
        assertThat(waar(TabelId.DT3G, f -> f.get("antwoorden").equals("ONEENS")))
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u.get("stand")).isIn("NEE", "GEBLOKKEERD"));
        assertThat(waar(TabelId.DT3G, f -> !f.get("antwoorden").equals("EEN_NIET_BEREIKT")))
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u).doesNotContainEntry("stand", "GEDEELTELIJK"));
    }

    @Test
    @DisplayName("AMB-17 en DT3.12: raad zonder naam mag, en wat te herkennen is wordt een gewone vraag aan de ouders")
    void anoniem() {
        assertThat(waar(TabelId.DT3, f -> f.get("situatie").equals("TOCH_HERKENBAAR")))
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u)
                        .containsEntry("vraag", "MAG")
                        .containsEntry("doel", "CONTACT_KOV_WIJKCOACH")
                        .containsEntry("zonderJa", "GEEN_CONTACT"));
        var tonen = waar(TabelId.DT6, f -> f.get("kindIsTeHerkennen").equals("true"));
        assertThat(tonen)
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u).doesNotContainEntry("toont", "LEEFTIJD_IN_BANDEN"));
    }

    @Test
    @DisplayName("Veiligheid gaat bij anoniem overleg voor alles")
    void veiligheidEerst() {
        assertThat(waar(TabelId.DT6, f -> !f.get("veiligheid").equals("GEEN_ZORG")))
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u).containsEntry("overleg", "NAAR_MELDCODE"));
    }

    private static List<Map<String, String>> waar(TabelId id, Predicate<Map<String, String>> welke) {
        var gesteld = Gesteld.aan(id);
        return gesteld.feiten().stream().filter(welke).map(gesteld::uitkomst).toList();
    }
}
