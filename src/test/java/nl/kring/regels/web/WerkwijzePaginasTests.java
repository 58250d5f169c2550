package nl.kring.regels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.Proefstad;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.Tijd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("De schermen van de werkwijze")
class WerkwijzePaginasTests {
    private static final Pattern MERK = Pattern.compile("name=\"merk\" value=\"([0-9a-f]+)\"");
    private static final Pattern TELLING = Pattern.compile("name=\"versie\" value=\"([0-9]+)\"");

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    nl.kring.ProefKlok klok;

    private Proefstad.Stad stad;
    private Bezoeker.Bezoek karin;
    private Bezoeker.Bezoek noor;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
        karin = bezoeker.als(
                proefstad.mens(stad.gemeente(), "Karin", Functie.PROJECTLEIDER, stad.wijkteam(), null, null));
        noor = bezoeker.als(proefstad.mens(stad.gemeente(), "Noor", Functie.WERKGROEP, stad.wijkteam(), null, null));
    }

    private static String uit(Pattern patroon, Bezoeker.Antwoord antwoord) {
        var gevonden = patroon.matcher(antwoord.html());
        assertThat(gevonden.find()).as(antwoord.tekst()).isTrue();
        return gevonden.group(1);
    }

    private String concept() {
        var gemaakt =
                karin.post("/werkwijze", Map.of("id", Ids.nieuw().toString(), "titel", "Eerder bellen", "basis", "1"));
        assertThat(gemaakt.status()).isEqualTo(302);
        return gemaakt.naar();
    }

    private static Map<String, Object> eersteRij(String merk, String stap) {
        var velden = new HashMap<String, Object>();
        velden.put("merk", merk);
        velden.put("regel", "DT1.1");
        velden.put("als-wijkcoachBetrokken", List.of("JA"));
        velden.put("dan-scenario", "TWEE");
        velden.put("dan-stap", stap);
        velden.put("reden", "Praat eerst met de ouders.");
        velden.put("plek", "Plan wijkteams, scenario 2");
        return velden;
    }

    @Test
    @DisplayName("Van concept tot goedgekeurd, met gewone formulieren")
    void vanConceptTotGoedgekeurd() {
        assertThat(karin.get("/werkwijze").tekst()).contains("versie 1", "Zoals Kring die meelevert");
        var adres = concept();
        var formulier = karin.get(adres + "/DT1/rijen/1");
        assertThat(formulier.tekst()).contains("Is er een wijkcoach bij het gezin?", "Scenario 2");
        assertThat(karin.post(adres + "/DT1/rijen/1", eersteRij(uit(MERK, formulier), "PRAAT_MET_OUDERS"))
                        .naar())
                .isEqualTo(adres + "/DT1#rij-1");
        assertThat(karin.get(adres + "/DT1").tekst()).contains("Praat eerst met de ouders.", "praat met de ouders");
        assertThat(karin.get(adres + "/verschil").tekst())
                .contains("Bij 12 combinaties", "vraag de ouders of jullie contact mogen hebben", "minder dan 10");

        var gegevens = karin.get(adres + "/gegevens");
        assertThat(karin.post(
                                adres + "/gegevens",
                                Map.of(
                                        "versie",
                                        uit(TELLING, gegevens),
                                        "titel",
                                        "Eerder bellen",
                                        "waarom",
                                        "Het duurde te lang.",
                                        "van",
                                        Tijd.vandaag(klok).plusDays(1).toString()))
                        .naar())
                .isEqualTo(adres);
        assertThat(karin.post(adres + "/voorstel", Map.of("versie", uit(TELLING, karin.get(adres))))
                        .naar())
                .isEqualTo(adres);
        assertThat(karin.get(adres).tekst()).contains("Je stelde deze versie zelf voor");
        var bijNoor = noor.get(adres);
        assertThat(bijNoor.tekst()).contains("voorgesteld", "Karin Proef");
        assertThat(noor.post(adres + "/besluit", Map.of("versie", uit(TELLING, bijNoor), "besluit", "goed"))
                        .naar())
                .isEqualTo(adres);
        assertThat(noor.get("/werkwijze").tekst()).contains("goedgekeurd", "besloten door Noor Proef");
        assertThat(noor.get(adres + "/DT1").html()).doesNotContain("/rijen/");
    }

    @Test
    void watNogNietKlopteStaatErNogMetDeZinErbij() {
        var adres = concept();
        var velden = eersteRij(uit(MERK, karin.get(adres + "/DT1/rijen/nieuw")), "");
        velden.put("reden", "<script>Typte ik zelf</script>");
        var antwoord = karin.post(adres + "/DT1/rijen", velden);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains("Wat je doet: kies wat er volgt.", "<script>Typte ik zelf</script>");
        assertThat(antwoord.html()).doesNotContain("<script>Typte");
        assertThat(karin.post(adres + "/voorstel", Map.of("versie", uit(TELLING, karin.get(adres))))
                        .tekst())
                .contains("Schrijf op waarom de werkwijze moet veranderen.", "Kies de dag waarop de versie ingaat.");
    }

    @Test
    @DisplayName("Wie te laat bewaart ziet beide teksten, en kan dan kiezen")
    void wieTeLaatBewaartZietBeideTeksten() {
        var adres = concept();
        var merk = uit(MERK, noor.get(adres + "/DT1/rijen/1"));
        karin.post(adres + "/DT1/rijen/1", eersteRij(merk, "PRAAT_MET_OUDERS"));
        var laat = eersteRij(merk, "KOM_TERUG");
        laat.put("reden", "Wat Noor typte.");
        var antwoord = noor.post(adres + "/DT1/rijen/1", laat);
        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(antwoord.tekst()).contains("Er staat nu", "Praat eerst met de ouders.", "Wat Noor typte.");
        laat.put("merk", uit(MERK, antwoord));
        assertThat(noor.post(adres + "/DT1/rijen/1", laat).status()).isEqualTo(302);
    }

    @Test
    void eenGetalBuitenDeGrenzenKrijgtEenZin() {
        var adres = concept();
        assertThat(karin.get(adres + "/instellingen").tekst()).contains("Volgend gesprek, meestal na (weken)");
        var antwoord = karin.post(adres + "/instellingen", Map.of("VOORTGANG_WEKEN", "27"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains("kies een getal van 2 tot en met 26");
        assertThat(antwoord.html()).contains("value=\"27\"");
    }

    @Test
    void deTabelGaatMeeAlsBestand() {
        var bestand = karin.get("/werkwijze/1/DT3G.dmn");
        assertThat(bestand.status()).isEqualTo(200);
        assertThat(bestand.koppen().get("content-disposition").getFirst()).contains("versie-1-dt3g.dmn");
        assertThat(bestand.html()).contains("<definitions").contains("DT3.G4");
        assertThat(karin.get("/werkwijze/1/DT99.dmn").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Voor wie er niet over gaat bestaan deze pagina's niet, en het menu noemt ze niet")
    void voorEenAnderBestaanDezePaginasNiet() {
        var adres = concept();
        var joyce = bezoeker.als(stad.joyce());
        for (var pad : List.of(
                "/werkwijze", "/werkwijze/1", adres, adres + "/DT1", adres + "/verschil", "/werkwijze/1/DT1.dmn")) {
            assertThat(joyce.get(pad).status()).as(pad).isEqualTo(404);
        }
        assertThat(joyce.post("/werkwijze", Map.of()).status()).isEqualTo(404);
        assertThat(joyce.get("/kinderen").html()).doesNotContain("href=\"/werkwijze\"");
        assertThat(karin.get("/werkwijze").html()).contains("href=\"/werkwijze\" aria-current=\"page\"");
    }
}
