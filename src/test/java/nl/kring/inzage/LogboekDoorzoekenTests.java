package nl.kring.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Het logboek, voor de privacy officer")
class LogboekDoorzoekenTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Logboek logboek;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld yassin;
    private Actor pia;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        yassin = proefstad.kind(stad, null);
        pia = proefstad.mens(stad.gemeente(), "Pia", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null);
    }

    @AfterEach
    void klokTerug() {
        klok.terug();
    }

    private List<String> regelsVan(Actor wie) {
        return eigenaar.jdbc()
                .sql(
                        "select handeling || ' ' || uitkomst || ' ' || coalesce(kind_id::text, '-') || ' ' || coalesce(object_id::text, '-') from logboek.logregel where actor_id = :wie order by logregel_id")
                .param("wie", wie.persoon())
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("Een kind zoeken toont naam en geboortedag en niets meer; het adres heeft alleen nummers en dagen")
    void zoektEenKindOpNaam() {
        var bezoek = bezoeker.als(pia);
        assertThat(bezoek.get("/mijn-werk").html()).contains("href=\"/logboek\"");
        var gevonden = bezoek.post("/logboek", Map.of("naam", "yass"));
        assertThat(gevonden.tekst())
                .contains("Yassin Amrani kind, geboren op 1 september 2023")
                .doesNotContain("De Proeflinde", "De Egels", "Samira");
        var adres = "/logboek?van=2026-10-25&amp;tot=2026-11-24&amp;kind=" + yassin.id();
        assertThat(gevonden.html()).contains("href=\"" + adres + "\"");
        assertThat(regelsVan(pia)).contains("LOGBOEK_MENSEN_ZOEKEN TOEGESTAAN " + yassin.id() + " -");

        bezoeker.als(stad.joyce()).get("/kinderen/" + yassin.id());
        bezoeker.als(stad.vreemde()).get("/kinderen/" + yassin.id());
        var pagina = bezoek.get(adres.replace("&amp;", "&"));
        assertThat(pagina.tekst())
                .contains("Rond Yassin Amrani")
                .contains("Joyce Proef coach passende kinderopvang, De Houder de pagina van het kind")
                .contains("werkt bij de kinderopvang van het kind", "toegestaan", "Vreemde Proef", "geweigerd");
        assertThat(regelsVan(pia)).contains("LOGBOEK_ZOEKEN TOEGESTAAN " + yassin.id() + " -");
    }

    @Test
    void deOuderZietDatErInHetLogboekIsGezocht() {
        bezoeker.als(pia).get("/logboek?kind=" + yassin.id());
        assertThat(bezoeker.als(Proefstad.ouderVan(stad, yassin))
                        .get("/mijn/wie-keek-mee/" + yassin.id())
                        .tekst())
                .contains(
                        "Pia Proef",
                        "privacy officer, Wijkteam Zuid",
                        "wie er naar uw kind keek",
                        "Deze persoon kijkt of Kring goed wordt gebruikt.");
    }

    @Test
    @DisplayName("Op persoon en op dagen; van andere kinderen staat er een stukje nummer, geen naam")
    void zoektOpPersoonEnDagen() {
        klok.zetOp(klok.instant().minus(Duration.ofDays(5)));
        bezoeker.als(stad.joyce()).get("/kinderen/" + yassin.id());
        klok.terug();
        bezoeker.als(stad.esra()).get("/kinderen/" + yassin.id());
        var bezoek = bezoeker.als(pia);

        var vanJoyce = bezoek.get("/logboek?persoon=" + stad.joyce().persoon());
        assertThat(vanJoyce.tekst())
                .contains(
                        "door Joyce Proef",
                        "19 november 2026",
                        "…" + staart(yassin.id().toString()))
                .doesNotContain("Esra", "Yassin");
        assertThat(regelsVan(pia))
                .contains("LOGBOEK_ZOEKEN TOEGESTAAN - " + stad.joyce().persoon());
        assertThat(bezoek.get("/logboek?van=2026-11-20&tot=2026-11-24").tekst())
                .contains("Esra Proef", "Alle kinderen")
                .doesNotContain("Joyce");
        assertThat(bezoek.get("/logboek?van=2026-11-19&tot=2026-11-19").tekst())
                .contains("Joyce Proef")
                .doesNotContain("Esra");
        assertThat(bezoek.get("/logboek?van=2026-11-20&tot=2026-11-24&persoon="
                                + stad.joyce().persoon())
                        .tekst())
                .contains("Geen regels");
    }

    private static String staart(String id) {
        return id.substring(id.length() - 6);
    }

    @Test
    void bladertTotHetEindeEnElkeRegelKomtEenKeerLangs() {
        als.werk(
                stad.henk(),
                () -> logboek.gezienInLijst(
                        stad.henk(),
                        "KINDEREN_LIJST",
                        java.util.stream.Stream.generate(() -> new KindId(Ids.nieuw()))
                                .limit(120)
                                .toList()));
        var bezoek = bezoeker.als(pia);
        var pad =
                "/logboek?van=2026-11-24&tot=2026-11-24&persoon=" + stad.henk().persoon();
        var kinderen = new java.util.ArrayList<String>();
        var bladzijden = 0;
        while (!pad.isEmpty()) {
            var html = bezoek.get(pad).html();
            Pattern.compile("&amp;kind=([0-9a-f-]{36})")
                    .matcher(html)
                    .results()
                    .forEach(kind -> kinderen.add(kind.group(1)));
            var verder = Pattern.compile("href=\"(/logboek[^\"]*voor=[^\"]*)\"").matcher(html);
            pad = verder.find() ? verder.group(1).replace("&amp;", "&") : "";
            bladzijden++;
        }
        assertThat(bladzijden).isEqualTo(3);
        assertThat(kinderen).hasSize(121).doesNotHaveDuplicates(); // and the child that Henk placed
    }

    @Test
    @DisplayName("Voor ieder ander bestaat het logboek niet, en de weigering staat erin")
    void iederAnderKrijgtHetAntwoordVanWatNietBestaat() {
        var beheerder = proefstad.mens(stad.gemeente(), "Tom", Functie.BEHEERDER, stad.wijkteam(), null, null);
        for (var wie : List.of(stad.joyce(), stad.henk(), stad.ruben(), beheerder, Proefstad.ouderVan(stad, yassin))) {
            var bezoek = bezoeker.als(wie);
            var niets = bezoek.get("/kinderen/" + Ids.nieuw()).zonderToeval();
            for (var antwoord : List.of(
                    bezoek.get("/logboek"),
                    bezoek.get("/logboek?kind=" + yassin.id()),
                    bezoek.get("/logboek?kind=geen-id"),
                    bezoek.post("/logboek", Map.of("naam", "Yassin")),
                    bezoek.post("/logboek/controle", Map.of()))) {
                assertThat(antwoord.status()).isEqualTo(404);
                assertThat(antwoord.zonderToeval()).isEqualTo(niets);
            }
            assertThat(regelsVan(wie)).contains("LOGBOEK_OPENEN GEWEIGERD - -", "LOGBOEK_CONTROLEREN GEWEIGERD - -");
            assertThat(bezoek.get("/wie-is-wie").html()).doesNotContain("href=\"/logboek\"");
        }
    }

    @Test
    void wieGeenPrivacyOfficerMeerIsZietMeteenNiets() {
        var bezoek = bezoeker.als(pia);
        assertThat(bezoek.get("/logboek").status()).isEqualTo(200);
        eigenaar.jdbc()
                .sql("update organisatie.functievervulling set tot = '2026-11-23' where medewerker_id = :wie")
                .param("wie", pia.persoon())
                .update();
        assertThat(bezoek.get("/logboek?kind=" + yassin.id()).status()).isNotEqualTo(200);
        assertThat(als.<Integer>doe(
                        pia,
                        () -> jdbc.sql(
                                        "select (select count(*) from logboek.logregel) + (select count(*) from inzage.zoek_mensen('%', 50))")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    @DisplayName("De database: het logboek van de eigen gemeente, en van een kind niets")
    void deDatabaseGeeftHetLogboekEnGeenKind() {
        var elders = proefstad.nieuw();
        var kindElders = proefstad.kind(elders, null);
        var gemeenten = als.doe(
                pia,
                () -> jdbc.sql("select distinct gemeente_id from logboek.logregel")
                        .query(UUID.class)
                        .list());
        assertThat(gemeenten).containsExactly(stad.gemeente().waarde());
        for (var tabel : List.of(
                "kind.kind",
                "kind.ouder",
                "kind.oudercontact",
                "kind.gezagsrelatie",
                "kind.plaatsing",
                "traject.traject")) {
            assertThat(als.<Integer>doe(
                            pia,
                            () -> jdbc.sql("select count(*) from " + tabel)
                                    .query(Integer.class)
                                    .single()))
                    .as(tabel)
                    .isZero();
        }
        var bezoek = bezoeker.als(pia);
        assertThat(bezoek.get("/logboek?kind=" + kindElders.id()).status()).isEqualTo(404);
        assertThat(bezoek.get("/logboek?kind=" + Ids.nieuw()).status()).isEqualTo(404);
        assertThat(als.<Integer>doe(
                        stad.joyce(),
                        () -> jdbc.sql(
                                        "select (select count(*) from inzage.namen(array[:kind::uuid])) + (select count(*) from inzage.zoek_mensen('%', 50)) + (select count(*) from logboek.zegel)")
                                .param("kind", yassin.id().waarde())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "van=2026-11-24&tot=2026-11-01 | Deze dag ligt voor de eerste dag.",
                "van=31-11-2026 | Deze datum bestaat niet.",
                "van=gisteren&tot=vandaag | Deze datum bestaat niet.",
            })
    void eenDagDieNietKanGeeftEenZinBijHetVeld(String vraag, String zin) {
        var antwoord = bezoeker.als(pia).get("/logboek?" + vraag);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains(zin, "Nog niet gezocht");
    }

    @ParameterizedTest
    @CsvSource({"'', Typ eerst een naam.", "x, Typ minstens twee letters."})
    void teWeinigOmOpTeZoekenGeeftEenZin(String naam, String zin) {
        var antwoord = bezoeker.als(pia).post("/logboek", Map.of("naam", naam));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains(zin);
    }

    @Test
    void eenProcenttekenIsGeenJoker() {
        assertThat(bezoeker.als(pia).post("/logboek", Map.of("naam", "%%")).tekst())
                .contains("Niemand gevonden");
    }

    @Test
    void controleertDeKetting() {
        var bezoek = bezoeker.als(pia);
        assertThat(bezoek.post("/logboek/controle", Map.of()).tekst())
                .contains("Het logboek klopt", "nieuw en komen zo aan de beurt");
        assertThat(regelsVan(pia)).contains("LOGBOEK_CONTROLEREN TOEGESTAAN - -");
        eigenaar.jdbc()
                .sql("delete from logboek.logregel where gemeente_id = :g and handeling = 'KIND_PLAATSEN'")
                .param("g", stad.gemeente().waarde())
                .update();
        assertThat(bezoek.post("/logboek/controle", Map.of()).tekst())
                .contains("Het logboek klopt niet", "Regels die zijn weggehaald voor ze verzegeld waren: 1.");
        eigenaar.jdbc()
                .sql(
                        "delete from logboek.wachtrij w where w.gemeente_id = :g and not exists (select from logboek.logregel r where r.logregel_id = w.logregel_id)")
                .param("g", stad.gemeente().waarde())
                .update();
    }
}
