package nl.kring.werkafspraak;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.Proefstad.Stad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("De werkafspraak met de organisaties (R-WE-02)")
class WerkafspraakTests {
    private static final String WIJKCOACHVRAAG = "/wijkcoachvraag";

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

    @Autowired
    ProefKlok klok;

    private Stad stad;
    private Kindbeeld kind;
    private Actor karin;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        karin = proefstad.mens(stad.gemeente(), "Karin", Functie.PROJECTLEIDER, stad.wijkteam(), null, null);
    }

    @AfterEach
    void klokTerug() {
        klok.terug();
    }

    private void geefUit(LocalDate van) {
        var bezoek = bezoeker.als(karin);
        var na = eigenaar.jdbc()
                .sql("select count(*) from werkafspraak.werkafspraak where gemeente_id = ?")
                .param(stad.gemeente().waarde())
                .query(Integer.class)
                .single();
        assertThat(bezoek.post(
                                "/werkafspraken",
                                Map.of(
                                        "na",
                                        na,
                                        "titel",
                                        "Samen",
                                        "tekst",
                                        "# Zo\n\nWij praten met ouders.",
                                        "van",
                                        van))
                        .naar())
                .isEqualTo("/werkafspraken");
    }

    private UUID houder() {
        return eigenaar.jdbc()
                .sql("select organisatie_id from organisatie.functievervulling where medewerker_id = ?")
                .param(stad.henk().persoon())
                .query(UUID.class)
                .single();
    }

    private Bezoeker.Antwoord teken(Actor wie, UUID organisatie, int nummer) {
        return bezoeker.als(wie)
                .post("/werkafspraak/tekenen", Map.of("organisatie", organisatie, "nummer", nummer, "akkoord", "JA"));
    }

    private int ziet(Actor wie) {
        return als.doe(
                wie,
                () -> jdbc.sql("select count(*) from kind.kind")
                        .query(Integer.class)
                        .single());
    }

    private boolean magSchrijven(Actor wie) {
        return als.doe(
                wie,
                () -> jdbc.sql("select platform.mag_schrijven()")
                        .query(Boolean.class)
                        .single());
    }

    private void schrijf(Actor wie) {
        als.werk(
                wie,
                () -> jdbc.sql("update kind.plaatsing set uitleg_taal = 'en' where kind_id = ?")
                        .param(kind.id().waarde())
                        .update());
    }

    @Test
    void zonderWerkafspraakVerandertErNiets() {
        assertThat(bezoeker.als(stad.joyce()).get("/kinderen").tekst()).contains("Yassin");
        assertThat(magSchrijven(stad.joyce())).isTrue();
        assertThat(bezoeker.als(stad.henk()).get("/werkafspraak").tekst()).contains("Er is nog geen werkafspraak");
    }

    @Test
    void voorDeEersteHandtekeningKomtNiemandVerderDanDePaginaDieDatZegt() {
        geefUit(VANDAAG);
        var joyce = bezoeker.als(stad.joyce());
        assertThat(joyce.get("/kinderen").naar()).isEqualTo("/werkafspraak");
        var pagina = joyce.get("/werkafspraak").tekst();
        assertThat(pagina)
                .contains(
                        "Kring is voor jou dicht sinds dinsdag 24 november", "Henk Proef (locatiemanager) kan tekenen.")
                .doesNotContain("Mijn werk", "Teken de werkafspraak");
        assertThat(joyce.get("/hulp").status()).isEqualTo(200);
        assertThat(ziet(stad.joyce())).isZero();

        assertThat(bezoeker.als(stad.henk()).get("/werkafspraak").tekst()).contains("Teken de werkafspraak");
        assertThat(teken(stad.henk(), houder(), 1).naar()).isEqualTo("/werkafspraak");
        assertThat(joyce.get("/kinderen").tekst()).contains("Yassin");
        assertThat(ziet(stad.joyce())).isOne();
        assertThat(bezoeker.als(stad.henk()).get("/werkafspraak").tekst())
                .contains(
                        "Getekend op dinsdag 24 november door Henk Proef, locatiemanager: versie 1.",
                        "Alles is getekend");
        assertThat(ziet(stad.vreemde())).isZero();
        assertThat(bezoeker.als(stad.vreemde()).get("/kinderen").naar()).isEqualTo("/werkafspraak");
    }

    @Test
    void oudersMerkenErNietsVan() {
        geefUit(VANDAAG);
        var ouder = new Actor(
                stad.gemeente(), kind.gezag().getFirst().id().waarde(), Actor.Soort.OUDER, java.util.Set.of());
        assertThat(bezoeker.als(ouder).get("/mijn/" + kind.id()).status()).isEqualTo(200);
        assertThat(ziet(ouder)).isOne();
        assertThat(magSchrijven(ouder)).isTrue();
    }

    @Test
    void eenNieuweVersieGeeftDertigDagenOmAlleenTeLezen() {
        geefUit(VANDAAG);
        teken(stad.henk(), houder(), 1);
        geefUit(VANDAAG.plusDays(1));
        var joyce = bezoeker.als(stad.joyce());
        var vraag = "/kinderen/" + kind.id() + WIJKCOACHVRAAG;
        assertThat(joyce.get("/kinderen").tekst()).doesNotContain("alleen lezen");

        klok.zetOp(VANDAAG.plusDays(30));
        assertThat(joyce.get("/kinderen").tekst()).contains("Yassin", "Je kunt nu alleen lezen");
        assertThat(ziet(stad.joyce())).isOne();
        var geweigerd = joyce.post(vraag, Map.of("antwoord", "JA", "toelichting", "Zij kennen Ruben al."));
        assertThat(geweigerd.status()).isEqualTo(423);
        assertThat(geweigerd.tekst())
                .contains(
                        "sinds woensdag 25 november, tot en met donderdag 24 december",
                        "Henk Proef (locatiemanager) kan tekenen.",
                        "Zij kennen Ruben al.");
        assertThat(geweigerd.html())
                .contains("action=\"" + vraag + "\"", "name=\"toelichting\" value=\"Zij kennen Ruben al.\"");
        assertThatThrownBy(() -> schrijf(stad.joyce())).rootCause().hasMessageContaining("reading only");
        assertThat(joyce.post("/kinderen/zoeken", Map.of("zoek", "Yassin")).status())
                .isEqualTo(200);

        klok.zetOp(VANDAAG.plusDays(31));
        assertThat(joyce.get("/kinderen").naar()).isEqualTo("/werkafspraak");
        assertThat(joyce.post(vraag, Map.of("antwoord", "JA")).status()).isEqualTo(423);
        assertThat(ziet(stad.joyce())).isZero();

        teken(stad.henk(), houder(), 2);
        assertThat(joyce.get("/kinderen").tekst()).contains("Yassin").doesNotContain("alleen lezen");
        schrijf(stad.joyce());
    }

    @ParameterizedTest(name = "getekend {0}, dag {1} na de nieuwe versie: leest {2}, schrijft {3}")
    @DisplayName("De database oordeelt zelf, en net als Java")
    @CsvSource(nullValues = "-", textBlock = """
            -, -1, true,  true
            -, 0,  false, false
            1, -1, true,  true
            1, 0,  true,  false
            1, 29, true,  false
            1, 30, false, false
            2, 30, true,  true
            """)
    void beideSlotenTellenDezelfdeDagen(@Nullable Integer getekend, int dag, boolean leest, boolean schrijft) {
        var van = VANDAAG.plusDays(40);
        versie(1, getekend == null ? van : VANDAAG);
        if (getekend != null) {
            versie(2, van);
            handtekening(stad.henk(), houder(), getekend);
        }
        klok.zetOp(van.plusDays(dag));
        assertThat(ziet(stad.joyce()) == 1).isEqualTo(leest);
        assertThat(magSchrijven(stad.joyce())).isEqualTo(schrijft);
        var baan = new Baan(
                Functie.COACH,
                nl.kring.organisatie.Organisatiesoort.KINDEROPVANG,
                getekend,
                getekend != null && getekend == 2 || dag < 0 ? null : van);
        var stand = WerkafspraakRegels.stand(List.of(baan), van.plusDays(dag));
        assertThat(!(stand instanceof Werkstand.Dicht)).isEqualTo(leest);
        assertThat(stand instanceof Werkstand.Open).isEqualTo(schrijft);
    }

    private void versie(int nummer, LocalDate van) {
        eigenaar.jdbc()
                .sql("insert into werkafspraak.werkafspraak values (?, ?, 'Samen', 'Tekst', ?, now(), ?)")
                .params(stad.gemeente().waarde(), nummer, van, karin.persoon())
                .update();
    }

    private void handtekening(Actor wie, UUID organisatie, int nummer) {
        eigenaar.jdbc()
                .sql("insert into werkafspraak.handtekening values (?, ?, ?, ?, ?, 'Henk', 'LOCATIEMANAGER', ?, now())")
                .params(stad.gemeente().waarde(), Ids.nieuw(), organisatie, nummer, wie.persoon(), VANDAAG)
                .update();
    }

    @Test
    void eenWijkteamTekentDoorWieDatMag() {
        geefUit(VANDAAG);
        assertThat(bezoeker.als(stad.ruben()).get("/werkafspraak").tekst())
                .contains("Bij jouw organisatie kan nog niemand tekenen.");
        assertThat(teken(stad.ruben(), stad.wijkteam(), 1).status()).isEqualTo(404);
        var tine = proefstad.mens(stad.gemeente(), "Tine", Functie.TEKENBEVOEGDE, stad.wijkteam(), null, null);
        assertThat(teken(tine, stad.wijkteam(), 1).naar()).isEqualTo("/werkafspraak");
        assertThat(bezoeker.als(stad.ruben()).get("/mijn-werk").status()).isEqualTo(200);
        // and for nobody else
        assertThat(teken(tine, stad.aanbieder(), 1).status()).isEqualTo(404);
    }

    @Test
    void wieDaarvoorIsAangewezenTekentEnDanDeManagerNietMeer() {
        geefUit(VANDAAG);
        proefstad.mens(stad.gemeente(), "Dirk", Functie.TEKENBEVOEGDE, houder(), null, null);
        assertThat(bezoeker.als(stad.joyce()).get("/werkafspraak").tekst())
                .contains("Dirk Proef (tekenbevoegde) kan tekenen.");
        assertThat(teken(stad.henk(), houder(), 1).status()).isEqualTo(404);
    }

    @Test
    void ookDeDatabaseLaatNiemandAndersTekenen() {
        geefUit(VANDAAG);
        var sql = "insert into werkafspraak.handtekening values (?, ?, ?, 1, ?, 'Joyce', 'LOCATIEMANAGER', ?, now())";
        assertThatThrownBy(() -> als.werk(
                        stad.joyce(),
                        () -> jdbc.sql(sql)
                                .params(
                                        stad.gemeente().waarde(),
                                        Ids.nieuw(),
                                        houder(),
                                        stad.joyce().persoon(),
                                        VANDAAG)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void zonderVinkjeIsHetNietGetekend() {
        geefUit(VANDAAG);
        var antwoord =
                bezoeker.als(stad.henk()).post("/werkafspraak/tekenen", Map.of("organisatie", houder(), "nummer", 1));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains("Zet een vinkje");
        assertThat(ziet(stad.joyce())).isZero();
    }

    @Test
    void deProjectleiderZietWieTekendeEnGeeftUit() {
        var bezoek = bezoeker.als(karin);
        assertThat(bezoek.get("/werkafspraken").tekst()).contains("Er is nog geen werkafspraak");
        geefUit(VANDAAG);
        teken(stad.henk(), houder(), 1);
        var lijst = bezoek.get("/werkafspraken").tekst();
        assertThat(lijst)
                .contains(
                        "De Houder getekend versie 1, 24 november, Henk Proef",
                        "Elders dicht sinds 24 november nog niet nog niemand");
        var tweede =
                bezoek.post("/werkafspraken", Map.of("na", "1", "titel", "", "tekst", "Nieuw.", "van", "1-1-2020"));
        assertThat(tweede.status()).isEqualTo(422);
        assertThat(tweede.tekst()).contains("Geef de werkafspraak een titel.", "Nieuw.");
        assertThat(bezoeker.als(stad.henk()).get("/werkafspraken").status()).isEqualTo(404);
        assertThat(bezoeker.niemand().get("/werkafspraak/tekst").tekst()).contains("Wij praten met ouders.");
    }
}
