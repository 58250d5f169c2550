package nl.kring.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.platform.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KringTest
@DisplayName("De hoofdtaak in een echte browser: van plaatsing tot voortgangsgesprek")
class HoofdtaakReisTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    @LocalServerPort
    int poort;

    private Proefstad.Stad stad;
    private Browser browser;
    private int breedte = 1280;

    @BeforeEach
    void openBrowser() {
        stad = proefstad.nieuw();
        browser = new Browser(poort);
    }

    @AfterEach
    void sluitBrowser() {
        browser.close();
        browser.vondNietsOp(3);
    }

    private Browser.Scherm als(Actor wie) {
        return browser.als(bezoeker.account(wie), breedte, true);
    }

    private String plaats(String antwoord) {
        try (var henk = als(stad.henk())) {
            henk.open("/kinderen/nieuw")
                    .vul("roepnaam", "Yassin")
                    .vul("achternaam", "Amrani")
                    .vul("geboortedatum", "2023-09-01")
                    .vul("ouder1-roepnaam", "Samira")
                    .vul("ouder1-achternaam", "Amrani")
                    .selecteer("ouder1-relatie", "moeder")
                    .selecteer("ouder1-gezag", "alleen")
                    .selecteer("ouder1-taal", "Nederlands")
                    .selecteer("groep", "De Egels")
                    .kies("dagen", "MONDAY")
                    .kies("ve", "JA")
                    .vul("van", "2026-09-01")
                    .kies("uitleg", "JA")
                    .vul("uitleg-op", "2026-09-01")
                    .selecteer("uitleg-hoe", "gesprek")
                    .selecteer("uitleg-taal", "Nederlands")
                    .kies("vraag", antwoord)
                    .klik("Plaats het kind");
            henk.ziet("Yassin");
            return henk.pad().replaceFirst("[?#].*", "");
        }
    }

    private Actor samira() {
        var ouder = eigenaar.jdbc()
                .sql("select ouder_id from kind.ouder where gemeente_id = :gemeente and roepnaam = 'Samira'")
                .param("gemeente", stad.gemeente().waarde())
                .query(UUID.class)
                .single();
        return new Actor(stad.gemeente(), ouder, Actor.Soort.OUDER, Set.of());
    }

    private String openTraject(Browser.Scherm joyce, String kind) {
        joyce.open(kind + "/traject/nieuw")
                .vul("hulpvraag", "Hoe leert Yassin zeggen wat hij wil?")
                .klik("Open het traject");
        joyce.ziet("Hoe leert Yassin zeggen wat hij wil?", "casemanager Joyce");
        return joyce.pad().replaceFirst("[?#].*", "");
    }

    @ParameterizedTest(name = "{0} px breed")
    @ValueSource(ints = {1280, 390})
    @DisplayName("Scenario 1: motiveren, toestemming, eerste gesprek, voortgang (DT1, R-BO-01…05, BSL-02)")
    void scenarioEenVanBeginTotEind(int breed) {
        breedte = breed;
        var kind = plaats("NEE");
        try (var joyce = als(stad.joyce());
                var ruben = als(stad.ruben());
                var samira = als(samira())) {
            var traject = openTraject(joyce, kind);
            joyce.open(kind + "/wijkcoach")
                    .kies("dient", "JA")
                    .vul("reden", "Thuis wat rust helpt Yassin.")
                    .klik("Bewaar");
            joyce.ziet("Scenario 1");
            joyce.open(kind + "/wijkcoach").vul("op", "2026-11-24");
            joyce.pagina()
                    .locator("main [name^='houding-'][value='AKKOORD']")
                    .first()
                    .check();
            joyce.pagina().locator("main [name='belang']").first().fill("Samen weten we meer.");
            joyce.klik("Bewaar het gesprek");

            ruben.open(traject).ziet("niet te openen").zietNiet("Yassin");

            joyce.open(kind + "/toestemming/nieuw")
                    .selecteer("wijkcoach", "Ruben")
                    .kies("niveau", "AFSTEMMING")
                    .vul("belang", "Dan werken we hetzelfde.")
                    .klik("Stel de vraag");
            var vraag = joyce.pad().replaceFirst("[?#].*", "");
            samira.open("/mijn-werk").ziet("Yassin");
            samira.open(vraag).ziet("Mag").klik("Ja");
            ruben.open(traject).ziet("Yassin");

            joyce.open(traject + "/gesprekken/nieuw?soort=EERSTE")
                    .vul("datum", "24-11-2026")
                    .vul("tijd", "8.00")
                    .kies("plaats", "THUIS")
                    .kies("akkoord", "ja");
            vraagErbij(joyce, "Ruben");
            vraagErbij(joyce, "Joyce");
            joyce.klik("Plan het gesprek");
            var gesprek = joyce.pad().replaceFirst("[?#].*", "");

            joyce.open(gesprek + "?vastleggen");
            joyce.pagina().locator("main [name='aanwezig']").all().forEach(vak -> vak.check());
            vulDoel(joyce);
            vulActie(joyce);
            joyce.klik("Sluit het gesprek af");
            joyce.ziet("Kies een datum");
            assertThat(joyce.pagina().locator("main").innerHTML()).contains("Ik wil dat hij zegt wat hij wil");
            joyce.vul("datum", "19-1-2027").vul("tijd", "13.00").klik("Sluit het gesprek af");
            joyce.open(traject).ziet("Ik wil dat hij zegt wat hij wil", "Scenario 2");

            samira.open("/mijn-werk").ziet("Voortgangsgesprek");
            samira.klik("Voortgangsgesprek over Yassin").klik("Ik wil een andere dag");
            samira.vul("datum", "21-1-2027").vul("tijd", "9.30").klik("Verzet het gesprek");
            joyce.open("/gesprekken").ziet("21", "9.30");
        }
        browser.vondNietsOp(25);
    }

    private static void vraagErbij(Browser.Scherm scherm, String naam) {
        var rij = scherm.pagina()
                .locator("main ul.kring-genodigden > li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(naam));
        rij.locator("[name='wie']").first().check();
        rij.locator("[name^='reden-']").first().fill("Helpt mee.");
    }

    private static void vulDoel(Browser.Scherm scherm) {
        var woorden = scherm.pagina().locator("main textarea[name^='doel-'][name$='-woorden']");
        if (woorden.count() == 0) {
            scherm.klik("Doel erbij");
        }
        woorden.last().fill("Ik wil dat hij zegt wat hij wil");
        scherm.pagina()
                .locator("main [name^='doel-'][name$='-soort'][value='ONTWIKKELING']")
                .last()
                .check();
        scherm.pagina()
                .locator("main textarea[name^='doel-'][name$='-zien']")
                .last()
                .fill("Hij wijst drie keer iets aan");
    }

    private static void vulActie(Browser.Scherm scherm) {
        var wat = scherm.pagina().locator("main input[name^='actie-'][name$='-wat']:visible");
        if (wat.count() == 0) {
            scherm.klik("Afspraak erbij");
        }
        wat.last().fill("Plaatjes bij het eten");
        scherm.pagina()
                .locator("main select[name^='actie-'][name$='-wie']")
                .last()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        scherm.pagina()
                .locator("main input[name^='actie-'][name$='-datum']")
                .last()
                .fill("8-12-2026");
    }

    @Test
    @DisplayName("Scenario 2: er is al een wijkcoach; Wat nu vraagt om toestemming (DT1.1)")
    void scenarioTweeVraagtEerstToestemming() {
        var kind = plaats("JA");
        try (var joyce = als(stad.joyce());
                var ruben = als(stad.ruben())) {
            var traject = openTraject(joyce, kind);
            joyce.ziet("Scenario 2", "Vraag om contact");
            ruben.open(traject).ziet("niet te openen");
        }
    }

    @Test
    @DisplayName("Geen scenario: er is geen wijkcoach nodig, en dat is goed (DT1.6)")
    void zonderScenarioDoetKringNietsBijzonders() {
        var kind = plaats("NEE");
        try (var joyce = als(stad.joyce())) {
            openTraject(joyce, kind);
            joyce.ziet("Geen scenario");
        }
    }

    @Test
    @DisplayName("Scenario 3: ouders willen dit nu niet; niemand noemt het kind (DT1.5)")
    void scenarioDrieLaatHetBijDeOuders() {
        var kind = plaats("NEE");
        try (var joyce = als(stad.joyce());
                var ruben = als(stad.ruben())) {
            var traject = openTraject(joyce, kind);
            joyce.open(kind + "/wijkcoach")
                    .kies("dient", "JA")
                    .vul("reden", "Thuis wat rust.")
                    .klik("Bewaar");
            joyce.open(kind + "/wijkcoach").vul("op", "2026-11-24");
            joyce.pagina()
                    .locator("main [name^='houding-'][value='HOUDT_AF']")
                    .first()
                    .check();
            joyce.pagina().locator("main [name='belang']").first().fill("Samen weten we meer.");
            joyce.klik("Bewaar het gesprek");
            joyce.open(traject).ziet("Scenario 3");
            ruben.open(kind).ziet("niet te openen").zietNiet("Yassin");
        }
    }

    @Test
    @DisplayName("Op een telefoon past elke pagina, en zonder JavaScript werkt het ook")
    void opEenTelefoonEnZonderJavascript() {
        var kind = plaats("JA");
        var sleutel = bezoeker.account(stad.joyce());
        try (var telefoon = browser.als(sleutel, 390, false)) {
            telefoon.open(kind + "/traject/nieuw").klik("Open het traject");
            telefoon.ziet("Schrijf op wat de ouders vragen");
            var traject = openTraject(telefoon, kind);
            for (var pad : new String[] {traject, "/mijn-werk", "/kinderen", "/gesprekken", "/wie-is-wie", kind}) {
                telefoon.open(pad);
            }
        }
        try (var smal = browser.als(bezoeker.account(samira()), 320, true)) {
            for (var pad : new String[] {"/mijn-werk", kind}) {
                smal.open(pad);
            }
        }
    }
}
