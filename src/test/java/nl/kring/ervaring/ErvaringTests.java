package nl.kring.ervaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.Proefstad.Stad;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Ervaring naast een regel (R-WE-04, R-GOV-03)")
class ErvaringTests {
    private static final String NIEUW = "/ervaringen/nieuw";
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Als als;

    @Autowired
    JdbcClient jdbc;

    private Stad stad;
    private Bezoek joyce;
    private Bezoek karin;
    private Actor projectleider;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
        gebied("W1", "Midden");
        sql("update organisatie.organisatie set gebied_code = 'W1' where organisatie_id = ?", stad.wijkteam());
        projectleider = proefstad.mens(stad.gemeente(), "Karin", Functie.PROJECTLEIDER, stad.aanbieder(), null, null);
        joyce = bezoeker.als(stad.joyce());
        karin = bezoeker.als(projectleider);
    }

    private void gebied(String code, String naam) {
        sql("insert into organisatie.gebied values (?, ?, ?)", stad.gemeente().waarde(), code, naam);
    }

    private void sql(String sql, Object... waarden) {
        eigenaar.jdbc().sql(sql).params(List.of(waarden)).update();
    }

    private Map<String, Object> formulier(Bezoek wie, String regel) {
        var id = ID.matcher(wie.get(NIEUW + "?regel=" + regel).html());
        assertThat(id.find()).isTrue();
        return new HashMap<>(Map.of(
                "id",
                id.group(1),
                "regel",
                regel,
                "soort",
                "IN_DE_WEG",
                "woorden",
                "Ouders schrikken van deze vraag."));
    }

    private UUID vertel(Bezoek wie) {
        var velden = formulier(wie, "DT1.2");
        assertThat(wie.post(NIEUW, velden).naar()).isEqualTo("/ervaringen/mijn");
        return UUID.fromString(String.valueOf(velden.get("id")));
    }

    @Test
    void deWerkgroepLeestWatErIsZonderNaam() {
        vertel(bezoeker.als(stad.ruben()));
        vertel(joyce);
        assertThat(karin.get("/ervaringen").tekst())
                .contains("DT1.2 in Midden Midden 0 1 0 1", "DT1.2 in de hele stad hele stad 0 1 0 1");
        var blad = karin.get("/ervaringen/regel?regel=DT1.2").tekst();
        assertThat(blad)
                .contains(
                        "Ouders schrikken van deze vraag.",
                        "wijkcoach · Midden",
                        "coach passende kinderopvang · hele stad",
                        "versie 1")
                .doesNotContain("Ruben", "Joyce");
    }

    @Test
    @DisplayName("Ook de database noemt de werkgroep geen naam, en een ander dan de werkgroep niets")
    void deDatabaseGeeftGeenNaam() {
        vertel(joyce);
        assertThat(als.doe(projectleider, () -> tel("ervaring.ervaring"))).isZero();
        assertThat(als.doe(projectleider, () -> tel("ervaring.voor_werkgroep()")))
                .isOne();
        assertThat(als.doe(stad.joyce(), () -> tel("ervaring.ervaring"))).isOne();
        assertThat(als.doe(stad.joyce(), () -> tel("ervaring.voor_werkgroep()")))
                .isZero();
        assertThat(als.doe(stad.henk(), () -> tel("ervaring.ervaring"))).isZero();
    }

    private int tel(String waar) {
        return jdbc.sql("select count(*) from " + waar).query(Integer.class).single();
    }

    @Test
    void wieHetVerteldeLeestHetAntwoordEnTotWelkeVersieHetLeidde() {
        var id = vertel(joyce);
        var adres = "/ervaringen/" + id;
        assertThat(karin.post(adres + "/antwoord", Map.of("regel", "DT1.2", "woorden", ""))
                        .status())
                .isEqualTo(422);
        assertThat(karin.post(adres + "/antwoord", Map.of("regel", "DT1.2", "woorden", "We maken de vraag korter."))
                        .naar())
                .isEqualTo("/ervaringen/regel?regel=DT1.2#" + id);
        var tweede = karin.post(adres + "/antwoord", Map.of("regel", "DT1.2", "woorden", "Nog iets anders."));
        assertThat(tweede.status()).isEqualTo(422);
        assertThat(tweede.tekst()).contains("gaf intussen antwoord", "Niet bewaard: Nog iets anders.");
        assertThat(karin.post(adres + "/gevolg", Map.of("regel", "DT1.2", "versie", "twee"))
                        .status())
                .isEqualTo(422);
        assertThat(karin.post(adres + "/gevolg", Map.of("regel", "DT1.2", "versie", "2"))
                        .status())
                .isEqualTo(302);
        assertThat(joyce.get("/ervaringen/mijn").tekst())
                .contains("De werkgroep: We maken de vraag korter.", "leidde tot versie 2");
        assertThat(karin.get("/ervaringen").tekst()).contains("DT1.2 in de hele stad hele stad 0 1 0 0");
        assertThat(bezoeker.als(stad.henk())
                        .post(adres + "/antwoord", Map.of("woorden", "Nee."))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void deSchrijverWeetVanTevorenWatDeWerkgroepZiet() {
        assertThat(joyce.get(NIEUW + "?regel=DT1.2").tekst())
                .contains(
                        "Noem niemand.",
                        "Zij ziet je functie (coach passende kinderopvang) en je gebied, niet je naam.",
                        "Een wijkcoach kan iets betekenen voor dit kind.");
    }

    @Test
    void geenBurgerservicenummerEnGeenHalfFormulier() {
        var velden = formulier(joyce, "DT1.2");
        velden.put("woorden", "Bij bsn 111222333 ging het mis.");
        velden.remove("soort");
        var antwoord = joyce.post(NIEUW, velden);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains("burgerservicenummer", "Kies hoe het met deze regel gaat.");
        assertThat(joyce.get("/ervaringen/mijn").tekst()).contains("Je vertelde nog niets");
    }

    @Test
    void wieInMeerGebiedenWerktKiestEnAlleenUitDeEigen() {
        gebied("W2", "Oost");
        gebied("W3", "Ver weg");
        sql(
                "insert into organisatie.organisatie values (?, gen_random_uuid(), 'Team Oost', 'WIJKTEAM', false, 'W2')",
                stad.gemeente().waarde());
        sql("""
                insert into organisatie.functievervulling (gemeente_id, functievervulling_id, medewerker_id, functie, organisatie_id, van)
                select gemeente_id, gen_random_uuid(), ?, 'WIJKCOACH', organisatie_id, '2020-01-01'
                  from organisatie.organisatie where gemeente_id = ? and naam = 'Team Oost'
                """, stad.ruben().persoon(), stad.gemeente().waarde());
        var ruben = bezoeker.als(stad.ruben());
        var velden = formulier(ruben, "DT3.3");
        assertThat(ruben.post(NIEUW, velden).tekst()).contains("Kies in welk gebied je dit merkt.");
        velden.put("gebied", "W3");
        assertThat(ruben.post(NIEUW, velden).status()).isEqualTo(422);
        velden.put("gebied", "W2");
        assertThat(ruben.post(NIEUW, velden).status()).isEqualTo(302);
        assertThat(ruben.post(NIEUW, velden).status())
                .as("twee keer versturen is een keer vertellen")
                .isEqualTo(302);
        assertThat(karin.get("/ervaringen").tekst()).contains("DT3.3 in Oost Oost 0 1 0 1");
    }

    @Test
    void bijElkWaaromStaatHetVoorWieHierWerktEnNietVoorOuders() {
        var kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        var pagina = "/kinderen/" + kind.id() + "/wijkcoach";
        assertThat(joyce.get(pagina).html()).contains("href=\"/ervaringen/nieuw?regel=DT1.6\"");
        var ouder = bezoeker.als(Proefstad.ouderVan(stad, kind));
        assertThat(ouder.get("/mijn-werk").html()).doesNotContain("/ervaringen");
        assertThat(ouder.get(pagina).html()).doesNotContain("/ervaringen");
        assertThat(ouder.get(NIEUW + "?regel=DT1.2").status()).isEqualTo(404);
        assertThat(joyce.get(NIEUW + "?regel=DT99.1").status()).isEqualTo(404);
    }
}
