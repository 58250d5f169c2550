package nl.kring.gesprek.web;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.gesprek.Moment;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Een gepland gesprek als de ouders hun ja terugnemen (R-S1-03, BSL-06…08)")
class ZonderJaTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    GesprekPlannen plannen;

    private GesprekFixture wereld;
    private GesprekId id;

    @BeforeEach
    void eenGesprekMetRubenEnDanNeemtKarimZijnJaTerug() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        wereld.inzet(wereld.stad.lotte(), "AMBULANT_BEGELEIDER", wereld.stad.aanbieder());
        id = wereld.plan(
                plannen, wereld.stad.joyce(), wereld.eersteOp(Moment.op(VANDAAG.plusDays(7), LocalTime.of(13, 0))));
    }

    @AfterEach
    void zetDeKlokTerug() {
        klok.terug();
    }

    private String adres() {
        return "/gesprekken/" + id;
    }

    @Test
    void zolangHetJaGeldtKomtDeWijkcoach() {
        assertThat(bezoeker.als(wereld.stad.joyce()).get(adres()).tekst())
                .contains("Ruben wijkcoach Denkt mee.")
                .doesNotContain("komt niet", "Er komt geen wijkcoach");
    }

    @Test
    @DisplayName("BSL-06: wie het mag weten leest waarom iemand niet komt, en dat er iets moet veranderen")
    void oudersEnOpvangLezenWaaromRubenNietKomt() {
        wereld.trektIn(wereld.karim());
        for (var wie : new nl.kring.platform.Actor[] {wereld.stad.joyce(), wereld.samira()}) {
            var bezoek = bezoeker.als(wie);
            assertThat(bezoek.get(adres()).tekst())
                    .contains(
                            "Ruben wijkcoach · komt niet: de ouders hebben hun ja teruggenomen",
                            "Er komt geen wijkcoach bij dit gesprek.",
                            "Verander dit gesprek of zeg het af");
            assertThat(bezoek.get("/gesprekken").tekst()).doesNotContain("Ruben");
        }
        assertThat(bezoeker.als(wereld.stad.joyce())
                        .get("/trajecten/" + wereld.traject)
                        .tekst())
                .contains("De wijkcoach komt niet: er is geen ja van de ouders.");
    }

    @Test
    @DisplayName("BSL-06: wie niet weet wat de ouders antwoordden, ziet de wijkcoach er gewoon niet bij staan")
    void deAmbulantBegeleiderZietRubenNiet() {
        wereld.trektIn(wereld.karim());
        assertThat(bezoeker.als(wereld.stad.lotte()).get(adres()).tekst())
                .contains("Er komt geen wijkcoach bij dit gesprek.", "Joyce")
                .doesNotContain("Ruben", "teruggenomen", "ja van de ouders");
    }

    @Test
    @DisplayName("BSL-11: een ja dat voorbij is, is niet teruggenomen")
    void eenJaDatAfliep() {
        wereld.sql(
                "update toestemming.toestemming set geldig_tot = ? where kind_id = ?",
                VANDAAG.minusDays(1),
                wereld.kind.id().waarde());
        assertThat(bezoeker.als(wereld.stad.joyce()).get(adres()).tekst())
                .contains("komt niet: het ja van de ouders is voorbij")
                .doesNotContain("teruggenomen");
    }

    @Test
    void ookMijnWerkNoemtHemNietEnZegtDatErIemandMist() {
        wereld.trektIn(wereld.karim());
        assertThat(bezoeker.als(wereld.stad.joyce()).get("/mijn-werk").tekst())
                .contains("De wijkcoach komt niet: kijk samen wie er wel komt")
                .doesNotContain("Ruben");
    }

    @Test
    @DisplayName("DT1.5: in scenario 3 is er geen eerste gesprek te plannen, en staat er wat wel kan")
    void inScenarioDrieStaatErWatWelKan() {
        wereld.trektIn(wereld.karim());
        wereld.sql("update gesprek.gesprek set stand = 'AFGEZEGD' where gesprek_id = ?", id.waarde());
        wereld.sql("""
                update werkwijze.situatie set scenario = 'DRIE', stap = 'BIED_ANONIEM_OVERLEG', regel = 'DT1.5', houding_ouders = 'HOUDT_AF' where plaatsing_id = ?
                """, wereld.kind.plaats().id().waarde());
        var joyce = bezoeker.als(wereld.stad.joyce());
        var plan = "/trajecten/" + wereld.traject + "/gesprekken/nieuw";
        assertThat(joyce.get(plan + "?soort=EERSTE").tekst())
                .contains("Er komt nu geen wijkcoach.", "Praten zonder wijkcoach kan wel.", "Plan een gesprek")
                .doesNotContain("nodig iedereen uit", "Eerst zeggen de ouders ja");
        assertThat(joyce.get(plan).tekst()).contains("nodig iedereen uit").doesNotContain("Plan het eerste gesprek");
        assertThat(joyce.get("/trajecten/" + wereld.traject).tekst())
                .contains("Vraag het niet opnieuw.")
                .doesNotContain("Vraag toestemming voor een wijkcoach", "in het eerste gesprek");
        assertThat(joyce.get("/kinderen/" + wereld.kind.id() + "/wijkcoach").tekst())
                .contains("Komen de ouders er zelf op terug?")
                .doesNotContain("Vraag om contact ");
    }

    @Test
    @DisplayName("Een afgerond traject heeft geen formulier meer; het zegt hoe en wanneer het afliep")
    void naHetEindeIsErNietsTePlannen() {
        wereld.sql(
                "update traject.traject set stand = 'AFGEROND', afgerond_op = ?, afloop = 'VERHUISD' where traject_id = ?",
                VANDAAG,
                wereld.traject.waarde());
        var joyce = bezoeker.als(wereld.stad.joyce());
        var traject = "/trajecten/" + wereld.traject;
        for (var pad : new String[] {"/gesprekken/nieuw", "/inzet/nieuw", "/afronden"}) {
            var pagina = joyce.get(traject + pad);
            assertThat(pagina.tekst()).as(pad).contains("afgerond", "Het gezin verhuist, op dinsdag 24 november");
            assertThat(pagina.html()).as(pad).doesNotContain("action=\"" + traject);
        }
        assertThat(joyce.get(traject).tekst())
                .contains("Het gezin verhuist, op dinsdag 24 november.", "Er hoeft hier niets meer.")
                .doesNotContain("Gesprek plannen", "Hulp vastleggen");
        assertThat(joyce.post(
                                traject + "/gesprekken",
                                Map.of("gesprek", Ids.nieuw(), "soort", "VOORTGANG", "datum", "8-12-2026"))
                        .html())
                .doesNotContain("action=\"" + traject);
    }

    @Test
    @DisplayName("Ouders lezen geen scenarionummer, geen vakwoorden, en worden met u aangesproken")
    void oudersLezenGewoneWoorden() {
        var samira = bezoeker.als(wereld.samira());
        for (var pad : new String[] {"/trajecten/" + wereld.traject, adres()}) {
            assertThat(samira.get(pad).tekst().replaceAll("(?s)^.*?<main", ""))
                    .as(pad)
                    .doesNotContainIgnoringCase("scenario", "voorliggend", "casemanager", "jullie", " je ", " jij ");
        }
        assertThat(samira.get("/trajecten/" + wereld.traject).tekst())
                .contains("Een wijkcoach kan misschien helpen.", "gewoon, zonder besluit van de gemeente");
        assertThat(bezoeker.als(wereld.stad.joyce())
                        .get("/trajecten/" + wereld.traject)
                        .tekst())
                .contains("Scenario 1", "voorliggend", "casemanager");
    }
}
