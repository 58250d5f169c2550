package nl.kring.toestemming;

import static nl.kring.Proefstad.ouder;
import static nl.kring.Proefstad.ouderVan;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.OuderId;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.taal.Taal;
import nl.kring.platform.taal.Woorden;
import nl.kring.reis.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("De vraag zoals een ouder die leest: in zes talen, met het Nederlands dat telt ernaast")
class OudervraagTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ProefConfiguratie.Als als;

    @Autowired
    PogingNoteren pogingen;

    @Autowired
    ProefKlok klok;

    @org.springframework.boot.test.web.server.LocalServerPort
    int poort;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private Actor mark;
    private Actor danielle;
    private String pad;
    private ToestemmingId vraag;

    @BeforeEach
    void begin() {
        klok.terug();
        stad = proefstad.nieuw();
        kind = proefstad.kind(
                stad,
                Wijkcoachvraag.JA,
                List.of(ouder("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG), ouder("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG)));
        danielle = ouderVan(stad, kind, 0);
        mark = ouderVan(stad, kind, 1);
        vraag = wereld.vraag(stad, kind, AFSTEMMING);
        pad = "/toestemmingen/" + vraag;
    }

    private Bezoeker.Bezoek als(Actor wie, Taal taal) {
        return bezoeker.als(wie).met("Accept-Language", taal.code());
    }

    @ParameterizedTest
    @EnumSource
    void staatInDeTaalVanDeOuderEnInHetNederlands(Taal taal) {
        var pagina = als(mark, taal).get(pad);
        var woorden = Woorden.in(taal);
        assertThat(pagina.html())
                .contains("<html lang=\"" + taal.code() + "\" dir=\"" + taal.richting() + "\">")
                .contains("<p lang=\"nl\" dir=\"ltr\" class=\"kring-afdruk\">")
                .doesNotContain(woorden.zeg("taal.alleennl"));
        assertThat(pagina.tekst())
                .contains(
                        woorden.zeg("vraag.heen", "De Proeflinde", "Ruben", "Yassin"),
                        woorden.zeg("vraag.plek", "Yassin"),
                        woorden.zeg("vraag.praten"),
                        woorden.zeg("kies.hoever"),
                        woorden.zegVan("niveau", AFSTEMMING),
                        woorden.zeg("vraag.zelf"),
                        woorden.zeg("vraag.nietmeer"),
                        woorden.dag(ProefKlok.VANDAAG.plusMonths(6), ProefKlok.VANDAAG),
                        "Mag De Proeflinde met wijkcoach Ruben praten over Yassin?",
                        "Zegt u nee? De plek van Yassin blijft. Er verandert niets.",
                        "Hoe ver mag het gaan?",
                        "maandag 24 mei 2027");
        assertThat(pagina.html())
                .as("wat mensen schreven blijft zoals het is")
                .contains("<q lang=\"nl\" dir=\"auto\">Zo leert hij thuis en hier dezelfde woorden.</q>");
        assertThat(pagina.html().contains("class=\"kring-nl"))
                .as("het Nederlands staat naast een vertaling")
                .isEqualTo(taal != Taal.NL);
    }

    @Test
    @DisplayName("Wie een ander probeerde te bereiken, en wanneer, lezen de ouders ook; hoe niet (DT3.G7, G2)")
    void wieEenAnderProbeerdeTeBereiken() {
        als.doe(
                stad.esra(),
                () -> pogingen.noteer(
                        stad.esra(),
                        PogingId.nieuw(),
                        vraag,
                        new OuderId(danielle.persoon()),
                        Poging.Hoe.TELEFOON,
                        ProefKlok.VANDAAG));
        assertThat(als(mark, Taal.NL).get(pad).tekst())
                .contains("Esra probeerde Danielle te bereiken, vandaag.")
                .doesNotContain("telefoon");
        wereld.antwoord(danielle, vraag, Antwoord.BEDENKTIJD);
        assertThat(als(mark, Taal.NL).get(pad).tekst()).doesNotContain("probeerde");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Elk antwoord, elke weigering en de andere ouder: in de taal van de ouder (DT3.5, DT3.9, DT3.G8)")
    void ookWatErOpEenAntwoordVolgt(Taal taal) {
        var woorden = Woorden.in(taal);
        var bezoek = als(mark, taal);
        var vandaag = woorden.zeg("datum.vandaag");
        bezoek.post(pad + "/antwoord", Map.of("antwoord", "JA"));
        wereld.antwoord(danielle, vraag, Antwoord.NEE);
        assertThat(bezoek.get(pad).tekst())
                .contains(
                        woorden.zeg("mij.ja", vandaag),
                        woorden.zeg("weten.stop"),
                        woorden.zegVan("ander", Antwoord.NEE, "Danielle"),
                        woorden.zeg("samen.oneens"));
        bezoek.post(pad + "/antwoord", Map.of("antwoord", "INGETROKKEN"));
        assertThat(bezoek.get(pad).tekst()).contains(woorden.zeg("mij.gestopt", vandaag, "Ruben"));
        bezoek.post(pad + "/antwoord", Map.of("antwoord", "DEELT_ZELF"));
        assertThat(bezoek.get(pad).tekst()).contains(woorden.zeg("mij.zelf"));
        bezoek.post(pad + "/antwoord", Map.of("antwoord", "NIET_MEER"));
        assertThat(bezoek.get(pad).tekst()).contains(woorden.zeg("mij.nietmeer"), woorden.zeg("vraag.tochpraten"));
        var fout = bezoek.post(pad + "/antwoord", Map.of("antwoord", "INGETROKKEN"));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains(woorden.zeg("fout.stop"));
        assertThat(bezoek.post(pad + "/antwoord", Map.of("antwoord", "JA", "tot", "31-2-2027", "zelf-gekozen", "ja"))
                        .tekst())
                .contains(woorden.zeg("fout.dag", "24-11-2026"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    TIJDELIJK_GEEN_GEZAG  | Nu kan niemand ja zeggen. Wij zoeken eerst uit wie over Yassin beslist.
                    GEZAG_NIET_TE_BEPALEN | Nu kan niemand ja zeggen. Wij zoeken eerst uit wie over Yassin beslist.
                    """)
    @DisplayName("Is niet duidelijk wie beslist, dan zegt het scherm dat, en staat er geen knop (DT3.G6)")
    void onduidelijkGezag(String soort, String zin) {
        eigenaar.jdbc()
                .sql("update kind.gezagsrelatie set soort = :soort where kind_id = :kind and ouder_id = :ouder")
                .param("soort", soort)
                .param("kind", kind.id().waarde())
                .param("ouder", danielle.persoon())
                .update();
        var pagina = bezoeker.als(mark).get(pad);
        assertThat(pagina.tekst()).contains(zin);
        assertThat(pagina.html()).doesNotContain("value=\"JA\"");
        assertThat(bezoeker.als(danielle).get(pad).status()).isEqualTo(404);
        assertThat(bezoeker.als(stad.esra()).get(pad).tekst())
                .contains("Niemand kan nu ja zeggen.", "Zoek dat eerst samen uit.");
    }

    @Test
    @DisplayName(
            "Het scherm zegt wie er ja kan zeggen, en wie niet: OTS, zonder gezag, onbereikbaar, oneens (DT3.G1, G5, G7, G8, BSL-12)")
    void elkeUitkomstHeeftEenEigenZin() {
        var tekst = bezoeker.als(stad.esra()).get(pad).tekst();
        for (var regel : List.of(
                ToestemmingRegel.DT3_G1,
                ToestemmingRegel.DT3_G5,
                ToestemmingRegel.DT3_G7,
                ToestemmingRegel.DT3_G8,
                ToestemmingRegel.BSL_12)) {
            assertThat(tekst).contains(regel.zin());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    @DisplayName("In een echte browser, in het Nederlands en het Arabisch: te lezen, te bedienen, en het past")
    void past(int breedte) {
        wereld.antwoord(danielle, vraag, Antwoord.NEE);
        try (var browser = new Browser(poort)) {
            try (var scherm = browser.aangemeld(bezoeker.account(mark), breedte)) {
                for (var taal : List.of("nl", "ar")) {
                    scherm.pagina().locator(".kring-talen summary").click();
                    scherm.pagina()
                            .locator(".kring-talen button[value='" + taal + "']")
                            .click();
                    scherm.pagina().navigate("http://127.0.0.1:" + poort + pad);
                    scherm.kijk();
                    scherm.bewaar("vraag-" + taal + "-" + breedte);
                    scherm.pagina()
                            .locator("details.kring-uitklap summary")
                            .first()
                            .click();
                    scherm.kijk();
                    scherm.bewaar("vraag-kiezen-" + taal + "-" + breedte);
                }
            }
            browser.vondNietsOp(4);
        }
    }

    @Test
    @DisplayName(
            "Naast het traject staat wat gevraagd is, wat ieder antwoordde en wat er nog gedeeld wordt (DT3.1, DT3.5, DT3.9)")
    void naastHetTraject() {
        var traject = "/trajecten/" + proefstad.traject(stad, kind);
        wereld.antwoord(mark, vraag, Antwoord.JA);
        wereld.antwoord(danielle, vraag, Antwoord.DEELT_ZELF);
        assertThat(bezoeker.als(stad.joyce()).get(traject).tekst())
                .contains(
                        "Wat is de ouders gevraagd?",
                        "Contact van de kinderopvang met de wijkcoach",
                        "De Proeflinde, en de wijkcoach van",
                        "Afstemmen",
                        "maandag 24 mei 2027",
                        "Zo leert hij thuis en hier dezelfde woorden.",
                        "Mark zei ja, vandaag, zelf in Kring.",
                        "Danielle vertelt het liever zelf, vandaag, zelf in Kring.",
                        "De ouders delen nu niets met Ruben. Danielle vertelt het liever zelf.",
                        "Opnieuw vragen kan vanaf dinsdag 19 januari 2027. Tussen twee vragen zitten acht weken.");
        assertThat(bezoeker.als(mark).get(traject).tekst()).doesNotContain("Wat is de ouders gevraagd?");
        wereld.antwoord(danielle, vraag, Antwoord.JA, ContactNiveau.WETEN_VAN_ELKAAR);
        assertThat(bezoeker.als(stad.joyce()).get(traject).tekst())
                .contains("De ouders delen nu: dat het kind hier komt")
                .doesNotContain("Tussen twee vragen zitten acht weken.");
        try (var browser = new Browser(poort)) {
            for (var breedte : List.of(390, 1280)) {
                try (var scherm = browser.aangemeld(bezoeker.account(stad.joyce()), breedte)) {
                    scherm.open(traject);
                    scherm.bewaar("traject-toestemming-" + breedte);
                }
            }
            browser.vondNietsOp(2);
        }
    }
}
