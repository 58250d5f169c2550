package nl.kring.reis;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.traject.Afloop;
import nl.kring.werkwijze.Houding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De hoofdtaak in een echte browser, in scenario 1: van plaatsing tot het einde van het traject")
class HoofdtaakReisTests extends Reis {
    private static final String HULPVRAAG = "Hoe leert Yassin zeggen wat hij wil?";
    private static final String DOEL = "Ik wil dat hij zegt wat hij wil";
    private static final LocalDate EERSTE = VANDAAG.plusWeeks(1);
    private static final LocalDate VOORTGANG = EERSTE.plusWeeks(8);
    private static final LocalDate VERZET = VOORTGANG.plusDays(2);
    private static final LocalDate LAATSTE = VERZET.plusWeeks(8);

    private String kind = "";
    private String traject = "";
    private Browser.Scherm joyce;
    private Browser.Scherm ruben;
    private Browser.Scherm samira;

    @ParameterizedTest(name = "{0} px breed")
    @ValueSource(ints = {1280, 390})
    @DisplayName("Motiveren, toestemming, eerste gesprek, voortgang, einde (DT1, R-BO-01…05, BSL-02)")
    void vanPlaatsingTotEinde(int breedte) {
        var hoofdtaak = hoofdtaak(breedte);
        kind = hoofdtaak.plaats(stad.henk(), Gezin.yassin(), Wijkcoachvraag.NEE);
        try (var eerste = hoofdtaak.als(stad.joyce());
                var tweede = hoofdtaak.als(stad.ruben());
                var derde = hoofdtaak.als(hoofdtaak.ouder("Samira"))) {
            joyce = eerste;
            ruben = tweede;
            samira = derde;
            deOudersBeslissenOverDeWijkcoach();
            var gesprek = hetEersteGesprekIsGepland();
            var voortgang = hetEersteGesprekMaaktEenDatum(gesprek);
            deOuderVerzetHetVoorIedereen(voortgang);
            var laatste = bijHetVoortgangsgesprekKijktIederNaarDeDoelen(voortgang);
            hetLaatsteGesprekEindigtHetTraject(laatste);
            iedereenZietHoeHetEindigde(gesprek, laatste);
        }
        browser.vondNietsOp(50);
    }

    private void deOudersBeslissenOverDeWijkcoach() {
        traject = Hoofdtaak.openTraject(joyce, kind, HULPVRAAG);
        Hoofdtaak.beoordeelt(joyce, kind);
        joyce.ziet("Scenario 1");
        Hoofdtaak.praatMetDeOuder(joyce, kind, VANDAAG, Houding.AKKOORD);
        ruben.vindtNiet(kind, "Yassin").vindtNiet(traject, "Yassin");
        var vraag = Hoofdtaak.vraagContact(joyce, kind, "Dan werken we hetzelfde.");
        ruben.vindtNiet(traject, "Yassin");
        assertThat(samira.open("/mijn-werk").links()).contains(vraag);
        samira.open(vraag).ziet("Dan werken we hetzelfde.").knop("antwoord", "JA");
        ruben.open(traject).ziet("Yassin", HULPVRAAG);
    }

    private String hetEersteGesprekIsGepland() {
        assertThat(samira.open("/mijn-werk").links()).contains(traject);
        var gesprek = Gesprekstafel.plan(joyce, traject, "EERSTE", EERSTE, List.of("Ruben", "Joyce"));
        ieder(scherm -> assertThat(scherm.open("/mijn-werk").links()).contains(gesprek));
        klok.zetOp(EERSTE);
        return gesprek;
    }

    /** R-BO-04: without a date it stays open, and nothing typed is lost. */
    private String hetEersteGesprekMaaktEenDatum(String gesprek) {
        joyce.open(gesprek);
        Gesprekstafel.iedereenWasErbij(joyce);
        Gesprekstafel.doel(joyce, DOEL);
        Gesprekstafel.afspraak(joyce, "Plaatjes bij het eten", EERSTE.plusWeeks(2));
        joyce.verstuur("/afronden");
        assertThat(joyce.pagina().locator("#datum").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(joyce.pagina().locator("main").innerHTML()).contains(DOEL, "Plaatjes bij het eten");
        Gesprekstafel.sluitAf(joyce, VOORTGANG);
        assertThat(joyce.plek()).isEqualTo(gesprek);
        var voortgang = Gesprekstafel.volgende(joyce);
        joyce.open(traject).ziet(DOEL, "Plaatjes bij het eten", "Scenario 2");
        return voortgang;
    }

    /** R-BO-05: the initiative is everyone's, and one does it for all. */
    private void deOuderVerzetHetVoorIedereen(String voortgang) {
        ieder(scherm -> assertThat(scherm.open("/mijn-werk").links()).contains(voortgang));
        Gesprekstafel.verzet(samira, voortgang, VERZET, "8.30");
        ieder(scherm -> scherm.open(voortgang).ziet(VERZET.getDayOfMonth() + " januari", "8.30 uur"));
    }

    private String bijHetVoortgangsgesprekKijktIederNaarDeDoelen(String voortgang) {
        klok.zetOp(VERZET);
        ieder(scherm -> assertThat(scherm.open("/mijn-werk").links()).contains(voortgang));
        samira.open(voortgang);
        assertThat(samira.pagina().locator("main form[action$='/afronden']").count())
                .isZero();
        ruben.open(voortgang);
        Gesprekstafel.iedereenWasErbij(ruben);
        ruben.verstuur("/afronden");
        assertThat(ruben.pagina()
                        .locator("main select[name^='oordeel-'][aria-invalid='true']")
                        .count())
                .isOne();
        Gesprekstafel.oordeel(ruben, "BETER", "Samira", "MINDER_GOED");
        Gesprekstafel.sluitAf(ruben, LAATSTE);
        var laatste = Gesprekstafel.volgende(ruben);
        ieder(scherm ->
                assertThat(stemmen(scherm.open(traject))).contains("gaat beter").contains("gaat minder goed"));
        klok.zetOp(LAATSTE);
        return laatste;
    }

    /** The voices at the first goal, in the order in which they spoke. */
    private static String stemmen(Browser.Scherm scherm) {
        return scherm.pagina().locator("main .kring-doel dl").first().innerText();
    }

    /** Only a coach of the childcare ends a traject: the wijkcoach at the table is not offered it. */
    private void hetLaatsteGesprekEindigtHetTraject(String laatste) {
        ruben.open(laatste);
        assertThat(ruben.pagina().locator("button[name='knop'][value='einde']").count())
                .isZero();
        joyce.open(laatste);
        Gesprekstafel.iedereenWasErbij(joyce);
        Gesprekstafel.oordeel(joyce, "BETER", "Samira", "BETER");
        joyce.knop("knop", "einde").verstuur("/afronden");
        assertThat(joyce.pagina()
                        .locator("main [role='radiogroup'][aria-invalid='true'] [name='afloop']")
                        .count())
                .isPositive();
        joyce.kies("afloop", Afloop.DOELEN_BEREIKT.name())
                .vul("toelichting", "Hij zegt nu wat hij wil.")
                .verstuur("/afronden");
        assertThat(joyce.plek()).isEqualTo(laatste);
    }

    private void iedereenZietHoeHetEindigde(String eerste, String laatste) {
        ieder(scherm -> {
            scherm.open(traject).ziet(Afloop.DOELEN_BEREIKT.woorden(), DOEL, "gaat beter");
            assertThat(scherm.links()).doesNotContain(traject + "/gesprekken/nieuw", traject + "/afronden");
            scherm.open("/mijn-werk");
            assertThat(scherm.pagina()
                            .locator("main a[href^='/gesprekken/'], main a[href^='/trajecten/']")
                            .count())
                    .isZero();
            scherm.open("/gesprekken");
            assertThat(scherm.pagina()
                            .locator("section[aria-labelledby='komend']")
                            .count())
                    .isZero();
            assertThat(scherm.links()).contains(laatste).doesNotContain(eerste); // the last three months
        });
        assertThat(joyce.open(traject)
                        .pagina()
                        .locator("main form[action^='/acties/']")
                        .count())
                .isZero();
    }

    private void ieder(java.util.function.Consumer<Browser.Scherm> kijk) {
        List.of(joyce, ruben, samira).forEach(kijk);
    }
}
