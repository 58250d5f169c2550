package nl.kring.aanmelden;

import static nl.kring.Bezoeker.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.aanmelden.domain.WachtwoordRegels.Bezwaar;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Ids;
import nl.kring.platform.taal.Taal;
import nl.kring.platform.taal.Woorden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@KringTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Aanmelden, afmelden, en wat een vreemde daarvan leert")
class AanmeldenTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        schoon();
    }

    @AfterEach
    void schoon() {
        klok.terug();
        eigenaar.jdbc().sql("delete from aanmelden.poging").update();
    }

    @Test
    void onbekendVerkeerdEnDichtGevenHetzelfdeAntwoord() {
        var naam = bezoeker.account(stad.joyce());
        var onbekend = bezoeker.niemand();
        var verkeerd = bezoeker.niemand();
        var dicht = bezoeker.niemand();

        var antwoorden = new java.util.ArrayList<Bezoeker.Antwoord>();
        antwoorden.add(onbekend.meldAan("niemand-" + naam, "mis mis mis mis"));
        for (var keer = 1; keer <= 10; keer++) {
            antwoorden.add(verkeerd.meldAan(naam, "mis mis mis mis"));
        }
        antwoorden.add(dicht.meldAan(naam, WACHTWOORD));

        assertThat(antwoorden).allSatisfy(antwoord -> {
            assertThat(antwoord.status()).isEqualTo(302);
            assertThat(antwoord.naar()).isEqualTo("/aanmelden?fout");
            assertThat(antwoord.html()).isEmpty();
        });
        assertThat(verkeerd.get("/aanmelden?fout").zonderToeval())
                .isEqualTo(onbekend.get("/aanmelden?fout").zonderToeval())
                .isEqualTo(dicht.get("/aanmelden?fout").zonderToeval())
                .contains("horen niet bij elkaar");
    }

    @Test
    void naTienKeerMisHelptOokHetGoedeWachtwoordNietTotEenKwartierLater() {
        var naam = bezoeker.account(stad.joyce());
        var raadt = bezoeker.niemand();
        for (var keer = 1; keer <= 10; keer++) {
            raadt.meldAan(naam, "mis mis mis mis");
        }
        assertThat(raadt.meldAan(naam, WACHTWOORD).naar()).isEqualTo("/aanmelden?fout");

        klok.zetOp(klok.instant().plus(Duration.ofMinutes(15)));

        assertThat(raadt.meldAan(naam, WACHTWOORD).naar()).isEqualTo("/");
    }

    @Test
    void elkAdresTeltVoorZichOokAchterEenProxy() {
        var naam = bezoeker.account(stad.joyce());
        eigenaar.jdbc()
                .sql("""
                insert into aanmelden.poging (poging_id, sleutel, tijdstip)
                select gen_random_uuid(), aanmelden.sleutel('adres ' || adres), :nu
                  from generate_series(1, 50), unnest(array['203.0.113.7', '10.0.0.5']) adres
                """)
                .param("nu", klok.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();

        var wolk = bezoeker.niemand().met("X-Forwarded-For", "203.0.113.7");
        var thuis = bezoeker.niemand().met("X-Forwarded-For", "203.0.113.8");
        var verzonnen = bezoeker.niemand().met("X-Forwarded-For", "198.51.100.1, 203.0.113.7");

        assertThat(wolk.meldAan(naam, WACHTWOORD).naar()).isEqualTo("/aanmelden?fout");
        assertThat(verzonnen.meldAan(naam, WACHTWOORD).naar())
                .as("wat de proxy zelf zag, telt; wat ervoor staat, kan iedereen verzinnen")
                .isEqualTo("/aanmelden?fout");
        var kantoor = bezoeker.niemand().met("X-Forwarded-For", "203.0.113.8, 10.0.0.5");
        assertThat(kantoor.meldAan(naam, WACHTWOORD).naar())
                .as("ook een adres van het eigen netwerk is geen proxy die we geloven")
                .isEqualTo("/aanmelden?fout");
        assertThat(thuis.meldAan(naam, WACHTWOORD).naar()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"niemand", "", " ", "null"})
    void eenAccountZonderWachtwoordGaatMetGeenEnkelWachtwoordOpen(String wachtwoord) {
        var naam = bezoeker.account(stad.joyce());
        eigenaar.jdbc()
                .sql("update aanmelden.account set wachtwoord = null where gebruikersnaam = :naam")
                .param("naam", naam)
                .update();

        assertThat(bezoeker.niemand().meldAan(naam, wachtwoord).naar()).isEqualTo("/aanmelden?fout");
    }

    @Test
    void dePlekVanHoofdlettersEnSpatiesMaaktVoorDeNaamNietUit() {
        var naam = bezoeker.account(stad.joyce());

        assertThat(bezoeker.niemand()
                        .meldAan("  " + naam.toUpperCase() + " ", WACHTWOORD)
                        .naar())
                .isEqualTo("/");
        assertThat(bezoeker.niemand().meldAan(naam, WACHTWOORD.toUpperCase()).naar())
                .isEqualTo("/aanmelden?fout");
    }

    @Test
    void rareNamenEnLangeWachtwoordenKrijgenHetGewoneAntwoord() {
        var vreemde = bezoeker.niemand();
        for (var naam :
                new String[] {"\u0000", "a\u0000b", "x".repeat(100_000), "' or 1=1 --", "أمينة", "🌳", "%", "\ud800"}) {
            assertThat(vreemde.meldAan(naam, "y".repeat(100_000)).naar()).isEqualTo("/aanmelden?fout");
        }
    }

    @Test
    @DisplayName("Bij het aanmelden komt er een nieuwe sessie: wie de oude klaarlegde, heeft er niets aan")
    void eenKlaargelegdeSessieIsNietsWaard() {
        var bezoek = bezoeker.niemand();
        bezoek.get("/aanmelden");
        var klaargelegd = bezoek.koek();
        bezoek.meldAan(bezoeker.account(stad.joyce()), WACHTWOORD);

        assertThat(klaargelegd).startsWith("kring=");
        assertThat(bezoek.koek()).startsWith("kring=").isNotEqualTo(klaargelegd);
        assertThat(bezoek.get("/").naar()).isEqualTo("/mijn-werk");
        assertThat(bezoeker.niemand().metKoek(klaargelegd).get("/").naar()).isEqualTo("/aanmelden");
    }

    @Test
    void naHetAfmeldenIsDeOudeSessieNietsMeerWaard() {
        var bezoek = bezoeker.als(stad.joyce());
        var koek = bezoek.koek();
        bezoek.post("/uitloggen", Map.of());

        assertThat(bezoeker.niemand().metKoek(koek).get("/").naar()).isEqualTo("/aanmelden");
    }

    @Test
    void deSessieStaatInDeDatabaseMetEenNummerEnZonderNaam() {
        var naam = bezoeker.account(stad.joyce());
        bezoeker.niemand().meldAan(naam, WACHTWOORD);

        var account = eigenaar.jdbc()
                .sql("select account_id::text from aanmelden.account where gebruikersnaam = :naam")
                .param("naam", naam)
                .query(String.class)
                .single();
        var sessies = eigenaar.jdbc()
                .sql("""
                select string_agg(encode(a.attribute_bytes, 'escape'), ' ')
                  from platform.spring_session s join platform.spring_session_attributes a on a.session_primary_id = s.primary_id
                 where s.principal_name = :account group by s.primary_id
                """)
                .param("account", account)
                .query(String.class)
                .list();

        assertThat(sessies)
                .hasSize(1)
                .allSatisfy(inhoud -> assertThat(inhoud)
                        .contains("AccountToken")
                        .doesNotContain("Joyce")
                        .doesNotContain(naam)
                        .doesNotContain("127.0.0.1"));
    }

    @Test
    void eenFormulierZonderTokenKrijgtEenGewonePagina() {
        var bezoek = bezoeker.als(stad.joyce());
        var antwoord = bezoek.post("/uitloggen", Map.of("_csrf", "vals"));

        assertThat(antwoord.status()).isEqualTo(403);
        assertThat(antwoord.tekst()).contains("Kring is vanzelf afgesloten").doesNotContain("Exception");
        assertThat(bezoek.get("/").naar()).as("en er is niets gebeurd").isEqualTo("/mijn-werk");
    }

    @Test
    void eenSessieDieAfliepStuurtOnderHtmxDeHelePaginaNaarHetAanmelden() {
        var bezoek = bezoeker.niemand().met("HX-Request", "true");
        var gelezen = bezoek.get("/kinderen");
        var gestuurd = bezoek.post("/kinderen/zoeken", Map.of("_csrf", "verlopen"));

        assertThat(gelezen.status()).isEqualTo(200);
        assertThat(gelezen.koppen()).containsEntry("hx-redirect", java.util.List.of("/aanmelden"));
        assertThat(gelezen.html()).isEmpty();
        assertThat(gestuurd.koppen()).containsEntry("hx-redirect", java.util.List.of("/aanmelden"));
    }

    @Test
    void eenVerouderdeTokenLaatDePaginaOnderHtmxOpnieuwBeginnen() {
        var bezoek = bezoeker.als(stad.joyce()).met("HX-Request", "true");

        assertThat(bezoek.post("/uitloggen", Map.of("_csrf", "oud")).koppen())
                .containsEntry("hx-refresh", java.util.List.of("true"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "/wie-is-wie, /wie-is-wie",
        "/kinderen?locatie=1, /kinderen?locatie=1",
        "/, /",
        "/favicon.ico, /",
        "/gesprekken/1/uitnodiging.ics, /",
        "/aanmelden, /"
    })
    void naHetAanmeldenKomJeOpDePaginaDieJeVroegMaarNooitBijEenBestand(String gevraagd, String daarna) {
        var bezoek = bezoeker.niemand();
        bezoek.get(gevraagd);

        assertThat(bezoek.meldAan(bezoeker.account(stad.joyce()), WACHTWOORD).naar())
                .isEqualTo(daarna);
    }

    @Test
    void eenStukVanEenPaginaIsGeenPlekOmTerugTeKomen() {
        var naam = bezoeker.account(stad.joyce());
        var stuk = bezoeker.niemand().met("HX-Request", "true");
        stuk.get("/kinderen/lijst");
        stuk.met("HX-Request", "");
        var plaatje = bezoeker.niemand().met("Sec-Fetch-Dest", "image");
        plaatje.get("/kinderen/plaatje");
        var gegevens = bezoeker.niemand().met("Accept", "application/json");
        gegevens.get("/kinderen/lijst");

        assertThat(stuk.meldAan(naam, WACHTWOORD).naar()).isEqualTo("/");
        assertThat(plaatje.meldAan(naam, WACHTWOORD).naar()).isEqualTo("/");
        assertThat(gegevens.met("Accept", "text/html").meldAan(naam, WACHTWOORD).naar())
                .isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elders.example/",
                "/%5celders.example",
                "/x?naar=https://elders.example",
                "/aanmelden?continue=https://elders.example"
            })
    void niemandWordtNaarEenAndereSiteGestuurd(String gevraagd) {
        var bezoek = bezoeker.niemand().met("X-Forwarded-Host", "elders.example");
        bezoek.get(gevraagd);
        var antwoord = bezoek.meldAan(bezoeker.account(stad.joyce()), WACHTWOORD);

        assertThat(antwoord.koppen().get("location").getFirst())
                .startsWith("/")
                .doesNotStartWith("//")
                .doesNotStartWith("/\\");
    }

    @Test
    void oudersKomenOpHunEigenWerklijstWatZeOokVroegen() {
        var kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        var samira = bezoeker.niemand();
        samira.get("/wie-is-wie");

        assertThat(samira.meldAan(bezoeker.account(Proefstad.ouderVan(stad, kind)), WACHTWOORD)
                        .naar())
                .isEqualTo("/");
        assertThat(samira.get("/").naar()).isEqualTo("/mijn");
    }

    @Test
    void wieZijnFunctieGisterenVerloorKanVandaagNietsMeerOpenen() {
        var bezoek = bezoeker.als(stad.joyce());
        assertThat(bezoek.get("/").naar()).isEqualTo("/mijn-werk");
        eigenaar.jdbc()
                .sql("update organisatie.functievervulling set tot = :gisteren where medewerker_id = :wie")
                .param("gisteren", ProefKlok.VANDAAG.minusDays(1))
                .param("wie", stad.joyce().persoon())
                .update();

        assertThat(bezoek.get("/").naar()).isEqualTo("/aanmelden");
    }

    @Test
    void eenGeslotenAccountIsBijDeVolgendeKlikWegOokOnderHtmx() {
        var bezoek = bezoeker.als(stad.esra());
        var ander = bezoeker.als(stad.henk());
        eigenaar.jdbc()
                .sql("update aanmelden.account set actief = false where medewerker_id = any (:wie)")
                .param(
                        "wie",
                        new java.util.UUID[] {stad.esra().persoon(), stad.henk().persoon()})
                .update();

        assertThat(bezoek.get("/hulp").naar()).isEqualTo("/aanmelden");
        assertThat(ander.met("HX-Request", "true").get("/kinderen").koppen())
                .containsEntry("hx-redirect", java.util.List.of("/aanmelden"));
        assertThat(bezoek.get("/hulp").status())
                .as("en daarna is het iemand zonder naam")
                .isEqualTo(200);
    }

    @Test
    void hetLogNoemtNiemandDieZichProbeertAanTeMelden(CapturedOutput log) {
        var naam = "Marker-" + Ids.nieuw() + "@kring.example";
        var bezoek = bezoeker.niemand();
        for (var keer = 1; keer <= 12; keer++) {
            bezoek.meldAan(naam, "Marker-wachtwoord");
        }
        bezoek.post(
                "/eerste-keer",
                Map.of(
                        "email",
                        naam,
                        "code",
                        "Marker",
                        "wachtwoord",
                        "Marker-wachtwoord",
                        "nogmaals",
                        "Marker-wachtwoord"));
        bezoek.get("/kinderen/Marker-Amrani");
        bezoeker.als(stad.joyce()).get("/kinderen/Marker-Amrani");
        bezoeker.als(stad.joyce()).post("/hulp", Map.of("naam", "Marker-Amrani"));

        assertThat(log.getAll()).doesNotContain("Marker");
    }

    @ParameterizedTest
    @EnumSource
    void wieNogNietBinnenIsLeestDeEigenTaal(Taal taal) {
        var bezoek = bezoeker.niemand().met("Accept-Language", taal.code());
        for (var pad :
                List.of("/aanmelden", "/aanmelden?fout", "/eerste-keer", "/hulp", "/privacy", "/toegankelijkheid")) {
            spreekt(bezoek.get(pad), taal);
            assertThat(bezoek.get(pad).html()).as(pad).contains("action=\"/taal\"");
        }
        var mis = bezoek.post("/eerste-keer", Map.of("wachtwoord", "kort"));
        assertThat(mis.status()).isEqualTo(422);
        spreekt(mis, taal);
        assertThat(mis.tekst())
                .contains(Woorden.in(taal).zeg("code.vulcode"), Woorden.in(taal).zegVan("bezwaar", Bezwaar.TE_KORT));
        var verlopen = bezoek.post("/aanmelden", Map.of("_csrf", "vals"));
        assertThat(verlopen.status()).isEqualTo(403);
        spreekt(verlopen, taal);
        assertThat(bezoek.metKoek(bezoek.koek() + "; kring-taal=tr")
                        .get("/hulp")
                        .html())
                .contains("<html lang=\"tr\"");
    }

    @Test
    void eenCollegaLeestEenStoringInHetNederlands() {
        var joyce = bezoeker.als(stad.joyce()).met("Accept-Language", "ar");
        spreekt(joyce.get("/bestaat-niet"), Taal.NL);
        assertThat(joyce.get("/hulp").tekst()).contains("Praat met de casemanager");
    }

    private static void spreekt(Bezoeker.Antwoord pagina, Taal taal) {
        assertThat(pagina.html())
                .contains("<html lang=\"" + taal.code() + "\" dir=\"" + taal.richting() + "\">")
                .doesNotContain(Woorden.in(taal).zeg("taal.alleennl"));
    }
}
