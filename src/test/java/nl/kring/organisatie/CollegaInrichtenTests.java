package nl.kring.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.platform.Functie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Een collega en de functies: de plek die erbij hoort, de eerste dag, en niets dubbel")
class CollegaInrichtenTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    private Proefstad.Stad stad;
    private Bezoek bezoek;
    private Inrichtwerk werk;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
        bezoek = bezoeker.als(proefstad.mens(stad.gemeente(), "Tom", Functie.BEHEERDER, stad.wijkteam(), null, null));
        werk = new Inrichtwerk(stad, bezoek, eigenaar);
    }

    @ParameterizedTest(name = "{0} op {1}: {2}")
    @CsvSource({
        "PEDAGOGISCH_MEDEWERKER, geen, werkt op een locatie",
        "PEDAGOGISCH_MEDEWERKER, linde, werkt op een groep",
        "LOCATIEMANAGER, ver, niet van deze organisatie",
        "COACH, geen, werkt op een locatie"
    })
    void eenFunctieVraagtEenPlekDieErbijHoort(Functie functie, String plek, String zin) {
        var waar = switch (plek) {
            case "linde" -> werk.linde().toString();
            case "ver" ->
                werk.id("select locatie_id from organisatie.locatie where gemeente_id = :gemeente and naam = 'Ver Weg'")
                        .toString();
            default -> "";
        };
        var antwoord = bezoek.post("/beheer/collegas", werk.collega(functie.name(), waar));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains(zin);
        assertThat(antwoord.html()).contains("value=\"Nura\"");
    }

    @Test
    @DisplayName("Een coach kan bij een ander in dienst zijn dan de houder (R-ORG-06)")
    void eenCoachKanBijEenAnderInDienstZijn() {
        var velden = werk.collega("COACH", werk.linde().toString());
        velden.put("organisatie", stad.aanbieder().toString());
        assertThat(bezoek.post("/beheer/collegas", velden).status()).isEqualTo(302);
    }

    @Test
    void wieErAlIsKrijgtEenFunctieErbijEnGeenTweedeIk() {
        var velden = werk.collega("COACH", werk.linde().toString());
        velden.put("email", "HENK@kring.example");
        assertThat(bezoek.post("/beheer/collegas", velden).tekst()).contains("staat al in Kring");

        var henk = "/beheer/collegas/" + stad.henk().persoon() + "/functies";
        velden.put("functie-id", werk.vind(Inrichtwerk.FUNCTIE_ID, henk + "/nieuw"));
        assertThat(bezoek.post(henk, velden).naar())
                .isEqualTo("/beheer/toegang/" + stad.henk().persoon());
        assertThat(bezoek.get("/beheer/toegang/" + stad.henk().persoon()).tekst())
                .contains("coach passende kinderopvang, locatiemanager");
    }

    @ParameterizedTest(name = "vanaf {0}: {1}")
    @CsvSource({
        "1-1-2000, hoogstens een jaar geleden",
        "23-11-2025, hoogstens een jaar geleden",
        "24-11-2025, ''",
        "24-11-2027, ''",
        "25-11-2027, binnen een jaar"
    })
    void deEersteDagVanEenFunctieLigtHoogstensEenJaarVerderOfTerug(String van, String zin) {
        var velden = werk.collega("COACH", werk.linde().toString());
        velden.put("van", van);
        var antwoord = bezoek.post("/beheer/collegas", velden);
        assertThat(antwoord.status()).isEqualTo(zin.isEmpty() ? 302 : 422);
        assertThat(antwoord.tekst()).contains(zin);
    }

    @Test
    void dezelfdeFunctieOpDezelfdePlekKomtErGeenTweedeKeerBij() {
        var pad = "/beheer/collegas/" + stad.henk().persoon() + "/functies";
        var velden = werk.collega("PRIVACY_OFFICER", "");
        velden.put("functie-id", werk.vind(Inrichtwerk.FUNCTIE_ID, pad + "/nieuw"));
        assertThat(bezoek.post(pad, velden).status()).isEqualTo(302);
        assertThat(bezoek.post(pad, velden).status())
                .as("hetzelfde formulier nog eens")
                .isEqualTo(302);

        velden.put("functie-id", werk.vind(Inrichtwerk.FUNCTIE_ID, pad + "/nieuw"));
        var dubbel = bezoek.post(pad, velden);
        assertThat(dubbel.status()).isEqualTo(422);
        assertThat(dubbel.tekst()).contains("Je collega heeft deze functie hier al.");
    }
}
