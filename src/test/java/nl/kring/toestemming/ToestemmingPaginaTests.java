package nl.kring.toestemming;

import static nl.kring.Proefstad.ouder;
import static nl.kring.Proefstad.ouderVan;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
@DisplayName("De vraag om contact op het scherm")
class ToestemmingPaginaTests {
    private static final String BELANG = "Emoji 🌱, عربي & <b>tekst</b>: zo leert hij praten.";

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Als als;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld kind;

    @BeforeEach
    void begin() {
        klok.terug();
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.JA);
    }

    private String nieuw() {
        return "/kinderen/" + kind.id() + "/toestemming/nieuw";
    }

    private Map<String, Object> vraagformulier() {
        return new HashMap<>(Map.of(
                "id",
                ToestemmingId.nieuw(),
                "wijkcoach",
                stad.ruben().persoon() + " " + stad.wijkteam(),
                "niveau",
                "AFSTEMMING",
                "belang",
                BELANG,
                "geldigTot",
                "31-7-2027"));
    }

    private List<Toestemmingsbeeld> gevraagd() {
        return als.doe(stad.joyce(), () -> toestemmingen.vanKind(kind.id()));
    }

    @Test
    void eenProfessionalVraagtHetEnLeestHetTerug() {
        var esra = bezoeker.als(stad.esra());
        var leeg = esra.get(nieuw());
        assertThat(leeg.status()).isEqualTo(200);
        assertThat(leeg.tekst()).contains("Vraag om contact met een wijkcoach", "Samira beslist.", "Waarom?");
        assertThat(leeg.tekst()).contains("Ruben is de wijkcoach van De Proeflinde.");
        assertThat(leeg.html())
                .as("er is al een wijkcoach bij het gezin: dat kan een ander zijn (DT5)")
                .doesNotContainPattern("<option value=\"[^\"]+\" selected");

        var klaar = esra.post(nieuw(), vraagformulier());
        assertThat(klaar.status()).isEqualTo(302);
        var vraag = esra.get(klaar.naar());
        assertThat(vraag.tekst())
                .contains("Contact met Ruben over Yassin", "Nog geen ja van Samira", "nog geen antwoord", BELANG);
        assertThat(vraag.html())
                .contains("<li>wat jullie samen willen bereiken</li>", "class=\"kring-afdruk\"")
                .doesNotContain("<b>tekst</b>");
        assertThat(gevraagd().getFirst().vraag().geldigTot()).isEqualTo("2027-07-31");
    }

    @Test
    @DisplayName("DT5: zonder wijkcoach bij het gezin staat die van de locatie er vooraf; anders kiest een mens")
    void deWijkcoachVanDeLocatieStaatErVoorafAlsErNogGeenIs() {
        var ander = proefstad.kind(stad, Wijkcoachvraag.NEE);
        assertThat(bezoeker.als(stad.esra())
                        .get("/kinderen/" + ander.id() + "/toestemming/nieuw")
                        .html())
                .containsPattern("<option value=\"" + stad.ruben().persoon() + "[^>]* selected");
    }

    @Test
    @DisplayName("Waarover het gaat staat nooit vooraf aan: wie vraagt, kiest wat nodig is (BSL-08)")
    void nietsIsVoorafAangekruist() {
        var leeg = bezoeker.als(stad.esra()).get(nieuw());
        assertThat(leeg.html()).containsPattern("type=\"checkbox\"[^>]*name=\"gegevens\"");
        assertThat(leeg.html()).doesNotContain(" checked");
    }

    @Test
    @DisplayName("Wie al bij het gezin is met een ja van allen, staat er vooraf als er meer wordt gevraagd (DT5)")
    void deWijkcoachMetEenJaStaatErVooraf() {
        wereld.antwoord(ouderVan(stad, kind), wereld.vraag(stad, kind, AFSTEMMING), Antwoord.JA);
        assertThat(bezoeker.als(stad.esra()).get(nieuw()).html())
                .containsPattern("<option value=\"" + stad.ruben().persoon() + "[^>]* selected");
    }

    @Test
    @DisplayName("Naast een traject opent hetzelfde formulier als paneel, zonder de schil (R-S2-01)")
    void naastEenTrajectOpentHetFormulier() {
        var traject = proefstad.traject(stad, kind);
        var esra = bezoeker.als(stad.esra());
        assertThat(esra.get("/trajecten/" + traject).html())
                .contains("hx-get=\"" + nieuw() + "\" hx-target=\"#vraagpaneel\"", "id=\"vraagpaneel\"");
        var paneel = esra.met("HX-Request", "true").get(nieuw());
        assertThat(paneel.status()).isEqualTo(200);
        assertThat(paneel.html())
                .contains("action=\"" + nieuw() + "\"", "name=\"_csrf\"")
                .doesNotContain("<html", "<h1", "<main");
    }

    @Test
    void watErOntbreektStaatBijHetVeldEnWatGetyptIsBlijft() {
        var esra = bezoeker.als(stad.esra());
        var velden = vraagformulier();
        velden.put("geldigTot", "31-2-2027");
        velden.remove("niveau");
        var terug = esra.post(nieuw(), velden);
        assertThat(terug.status()).isEqualTo(422);
        assertThat(terug.tekst())
                .contains("Nog niet gevraagd", "Kies waar het contact over mag gaan.", "Deze datum bestaat niet.");
        assertThat(terug.html()).contains("Emoji 🌱, عربي &amp; &lt;b&gt;tekst&lt;/b&gt;");
        assertThat(terug.html()).containsPattern("id=\"niveau\"[^>]*autofocus");
        assertThat(gevraagd()).isEmpty();
    }

    @Test
    void tienMegabyteTekstEnEenNultekenGevenEenGewoonAntwoord() {
        var esra = bezoeker.als(stad.esra());
        var velden = vraagformulier();
        velden.put("belang", "x".repeat(10_000_000));
        var teLang = esra.post(nieuw(), velden);
        assertThat(teLang.status()).isEqualTo(422);
        assertThat(teLang.tekst()).contains("Dit is veel te lang. Gebruik hoogstens 2000 tekens.");
        velden.put("belang", "voor\u0000na");
        assertThat(esra.post(nieuw(), velden).status()).isEqualTo(302);
        assertThat(gevraagd().getFirst().vraag().belang()).isEqualTo("voorna");
    }

    @Test
    void tweeKeerVersturenIsEenVraag() {
        var esra = bezoeker.als(stad.esra());
        var velden = vraagformulier();
        assertThat(esra.post(nieuw(), velden).naar())
                .isEqualTo(esra.post(nieuw(), velden).naar());
        assertThat(gevraagd()).hasSize(1);
    }

    @Test
    @DisplayName("De ouder ziet drie gelijke antwoorden, geen vooraf gekozen, en wat nee betekent")
    void deOuderZietDrieGelijkeAntwoorden() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var pagina = bezoeker.als(ouderVan(stad, kind)).get("/toestemmingen/" + vraag);
        assertThat(pagina.tekst())
                .contains(
                        "Mag De Proeflinde met wijkcoach Ruben praten over Yassin?",
                        "de doelen voor Yassin",
                        "U kunt altijd stoppen.",
                        "Zegt u nee? De plek van Yassin blijft. Er verandert niets.",
                        "Wij vragen dit voor de eerste keer. Ja geldt tot en met maandag 24 mei 2027.");
        var knoppen = Pattern.compile("<button type=\"submit\" name=\"antwoord\" value=\"([A-Z]+)\">")
                .matcher(pagina.html())
                .results()
                .map(gevonden -> gevonden.group(1))
                .limit(3)
                .toList();
        assertThat(knoppen).containsExactly("JA", "NEE", "BEDENKTIJD");
        assertThat(pagina.html()).doesNotContain("checked").doesNotContain("kring-stop");
    }

    @Test
    void stoppenIsEenDrukNetAlsJa() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var samira = bezoeker.als(ouderVan(stad, kind));
        var pad = "/toestemmingen/" + vraag;
        assertThat(samira.post(pad + "/antwoord", Map.of("antwoord", "JA")).naar())
                .isEqualTo(pad);
        assertThat(samira.get(pad).html()).contains("kring-stop");
        assertThat(samira.get(pad).tekst()).contains("U zei ja, vandaag.", "Stoppen werkt meteen.");
        assertThat(samira.post(pad + "/antwoord", Map.of("antwoord", "INGETROKKEN"))
                        .naar())
                .isEqualTo(pad);
        assertThat(samira.get(pad).tekst()).contains("U bent gestopt, vandaag. Ruben ziet niets meer.");
        assertThat(gevraagd().getFirst().stand()).isInstanceOf(Toestemmingstand.Nee.class);
    }

    @Test
    void deOuderMagMinderGevenDanGevraagd() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var samira = bezoeker.als(ouderVan(stad, kind));
        var pad = "/toestemmingen/" + vraag;
        assertThat(samira.get(pad).tekst()).contains("Wilt u minder delen? Of meer?", "Ja, maar alleen dit");
        samira.post(pad + "/antwoord", Map.of("antwoord", "JA", "niveau", "WETEN_VAN_ELKAAR"));
        assertThat(samira.get(pad).tekst()).contains("U zei ja, vandaag. Zij delen minder. Dat wilde u.");
        assertThat(gevraagd().getFirst().stand())
                .isInstanceOfSatisfying(
                        Toestemmingstand.Werkzaam.class,
                        werkzaam -> assertThat(werkzaam.niveau()).isEqualTo(ContactNiveau.WETEN_VAN_ELKAAR));
        assertThat(samira.post(pad + "/antwoord", Map.of("antwoord", "JA", "niveau", "INTENSIEVE_SAMENWERKING"))
                        .naar())
                .as("een ouder mag zelf verder gaan (BSL-09)")
                .isEqualTo(pad);
        assertThat(samira.get(pad).tekst()).contains("U koos zelf wat zij delen.");
        assertThat(samira.post(pad + "/antwoord", Map.of("antwoord", "JA", "tot", "31-2-2027", "zelf-gekozen", "ja"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("Twee ouders zien elkaars antwoord en niets anders van elkaar (G2)")
    void tweeOudersZienElkaarsAntwoord() {
        kind = proefstad.kind(
                stad,
                Wijkcoachvraag.JA,
                List.of(ouder("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG), ouder("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG)));
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(ouderVan(stad, kind, 0), vraag, Antwoord.NEE);
        var pagina = bezoeker.als(ouderVan(stad, kind, 1)).get("/toestemmingen/" + vraag);
        assertThat(pagina.tekst()).contains("Danielle zei nee.", "Het mag pas als iedereen ja zegt.");
        assertThat(pagina.html()).doesNotContain("danielle@kring.example");
        wereld.antwoord(ouderVan(stad, kind, 1), vraag, Antwoord.JA);
        assertThat(bezoeker.als(ouderVan(stad, kind, 1))
                        .get("/toestemmingen/" + vraag)
                        .tekst())
                .contains("U bent het niet eens. Dan gebeurt het niet.");
        var joyce = bezoeker.als(stad.joyce()).get("/toestemmingen/" + vraag);
        assertThat(joyce.tekst()).contains("Danielle wil dit nu niet.", "Bied een gesprek met allebei aan.");
    }

    @Test
    void eenAntwoordNoterenEnEenNieuwerAntwoordGaatVoor() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var esra = bezoeker.als(stad.esra());
        var pad = "/toestemmingen/" + vraag;
        var velden = new HashMap<String, Object>(Map.of(
                "id", AntwoordId.nieuw(),
                "ouder", kind.gezag().getFirst().id(),
                "gegeven", "JA",
                "niveau", "AFSTEMMING",
                "kanaal", "GESPREK",
                "op", "24-11-2026"));
        wereld.antwoord(ouderVan(stad, kind), vraag, Antwoord.BEDENKTIJD);
        var terug = esra.post(pad + "/noteren", velden);
        assertThat(terug.status()).isEqualTo(422);
        assertThat(terug.tekst())
                .contains(
                        "Samira gaf intussen antwoord: wil er eerst over praten, vandaag, zelf in Kring.",
                        "Wat je invulde staat er nog.");
        assertThat(terug.html()).containsPattern("value=\"GESPREK\" checked");
        velden.put(
                "gezien-" + kind.gezag().getFirst().id(),
                gevraagd().getFirst().verloop().getFirst().id());
        assertThat(esra.post(pad + "/noteren", velden).naar()).isEqualTo(pad);
        assertThat(esra.get(pad).tekst())
                .contains(
                        "Samira zei ja. Het contact met Ruben mag gaan over",
                        "zei ja, vandaag, in een gesprek. Esra schreef het op.");
        assertThat(esra.post(pad + "/noteren", Map.of()).tekst())
                .contains("Kies van wie het antwoord is.", "Kies wat het antwoord was.", "Vul de dag in");
    }

    @Test
    @DisplayName(
            "Een ja over het eigen nee van een ouder kan niet: een zin bij het veld, en wat getikt is blijft staan")
    void eenJaOverEenEigenNeeWordtNietGenoteerd() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(ouderVan(stad, kind), vraag, Antwoord.NEE);
        var ouder = kind.gezag().getFirst().id();
        var terug = bezoeker.als(stad.esra())
                .post(
                        "/toestemmingen/" + vraag + "/noteren",
                        Map.of(
                                "id",
                                AntwoordId.nieuw(),
                                "ouder",
                                ouder,
                                "gegeven",
                                "JA",
                                "niveau",
                                "AFSTEMMING",
                                "kanaal",
                                "TELEFOON",
                                "op",
                                "24-11-2026",
                                "gezien-" + ouder,
                                gevraagd().getFirst().verloop().getFirst().id()));
        assertThat(terug.status()).isEqualTo(422);
        assertThat(terug.tekst()).contains("Deze ouder antwoordde zelf in Kring.", "Een nee kun je altijd noteren.");
        assertThat(terug.html())
                .containsPattern("value=\"TELEFOON\" checked")
                .containsPattern("value=\"JA\" checked")
                .contains("value=\"24-11-2026\"");
        assertThat(gevraagd().getFirst().stand()).isInstanceOf(Toestemmingstand.Nee.class);
    }

    @Test
    void onbekendEnVerbodenGevenHetzelfdeAntwoord() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        for (var wie : List.of(stad.ruben(), stad.lotte(), stad.vreemde())) {
            var bezoek = bezoeker.als(wie);
            var verboden = bezoek.get("/toestemmingen/" + vraag);
            assertThat(verboden.status()).isEqualTo(404);
            assertThat(verboden.zonderToeval())
                    .isEqualTo(bezoek.get("/toestemmingen/" + Ids.nieuw()).zonderToeval());
            assertThat(bezoek.get(nieuw()).zonderToeval())
                    .isEqualTo(bezoek.get("/kinderen/" + Ids.nieuw() + "/toestemming/nieuw")
                            .zonderToeval());
            assertThat(bezoek.post("/toestemmingen/" + vraag + "/antwoord", Map.of("antwoord", "JA"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("Een ouder kiest zelf waarover, en zegt dat een genoteerd ja niet klopt (BSL-08, R-VIS-03)")
    void deOuderKiestZelfEnBetwist() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var samira = bezoeker.als(ouderVan(stad, kind));
        var pad = "/toestemmingen/" + vraag;
        assertThat(samira.get(pad).tekst())
                .contains("De Proeflinde mag Ruben iets vertellen.", "Ik vertel het zelf", "vraag mij dit niet meer")
                .doesNotContain("Dit klopt niet");
        var alleenDoelen = Map.<String, Object>of(
                "antwoord",
                "JA",
                "zelf-gekozen",
                "ja",
                "niveau",
                "AFSTEMMING",
                "gegevens",
                "DOELEN",
                "tot",
                "31-12-2026");
        assertThat(samira.post(pad + "/antwoord", alleenDoelen).naar()).isEqualTo(pad);
        assertThat(gevraagd().getFirst().stand()).isInstanceOfSatisfying(Toestemmingstand.Werkzaam.class, werkzaam -> {
            assertThat(werkzaam.bereik().gegevens()).containsExactly(Gegevenssoort.DOELEN);
            assertThat(werkzaam.tot()).isEqualTo("2026-12-31");
        });
        var ouder = kind.gezag().getFirst().id();
        bezoeker.als(stad.esra())
                .post(
                        pad + "/noteren",
                        Map.of(
                                "id",
                                AntwoordId.nieuw(),
                                "ouder",
                                ouder,
                                "gegeven",
                                "NEE",
                                "kanaal",
                                "PAPIER",
                                "op",
                                "24-11-2026",
                                "gezien-" + ouder,
                                gevraagd().getFirst().verloop().getFirst().id()));
        assertThat(samira.get(pad).tekst())
                .contains("Esra schreef dit voor u op, vandaag, op papier.", "Dit klopt niet");
        assertThat(samira.post(pad + "/antwoord", Map.of("antwoord", "BETWIST")).naar())
                .isEqualTo(pad);
        assertThat(bezoeker.als(stad.esra()).get(pad).tekst())
                .contains("zegt dat wat genoteerd werd niet klopt", "Wat genoteerd was, telt niet meer.");
    }

    @Test
    @DisplayName("Na een nee zegt het scherm waarom en vanaf wanneer, en dat iets nieuws helpt (DT3.9, BSL-10)")
    void waaromOpnieuwVragenNuNietKan() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(ouderVan(stad, kind), vraag, Antwoord.NEE);
        var esra = bezoeker.als(stad.esra());
        assertThat(esra.get(nieuw()).tekst())
                .contains("Opnieuw vragen kan vanaf dinsdag 19 januari 2027", "Wat is er nieuw?");
        var velden = vraagformulier();
        assertThat(esra.post(nieuw(), velden).status()).isEqualTo(422);
        velden.put("nieuwFeit", "Er is een zusje geboren.");
        assertThat(esra.post(nieuw(), velden).status()).isEqualTo(302);
        assertThat(bezoeker.als(ouderVan(stad, kind))
                        .get("/toestemmingen/" + gevraagd().getFirst().vraag().id())
                        .tekst())
                .contains("Dit is nieuw: Er is een zusje geboren.", "Wij vragen dit voor de tweede keer.");
        assertThat(gevraagd().getFirst().stand()).isInstanceOf(Toestemmingstand.Wacht.class);
    }
}
