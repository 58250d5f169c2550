package nl.kring.werkwijze;

import static nl.kring.Proefstad.ouder;
import static nl.kring.Proefstad.ouderVan;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kring.KringTest;
import nl.kring.Opdrachten;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.kind.WijkcoachvraagBeantwoord;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.Contactwereld;
import nl.kring.toestemming.ToestemmingVragen;
import nl.kring.werkwijze.BeoordelingResultaat.InmiddelsGewijzigd;
import nl.kring.werkwijze.BeoordelingResultaat.Vastgelegd;
import nl.kring.werkwijze.LegMotivatieVast.Uitspraak;
import nl.kring.werkwijze.MotivatieResultaat.Bezwaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@KringTest
@DisplayName("De situatie rond een plaatsing, en wat er verandert")
class SituatieTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    ToestemmingVragen vragen;

    @Autowired
    Situaties situaties;

    @Autowired
    WijkcoachBeoordelen beoordelen;

    @Autowired
    MotivatieVastleggen vastleggen;

    @Autowired
    List<Stapbron> bronnen;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Opdrachten opdrachten;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;

    @BeforeEach
    void begin() {
        klok.terug();
        stad = proefstad.nieuw();
    }

    @AfterEach
    void klokTerug() {
        klok.terug();
    }

    private Kindbeeld markEnDanielle() {
        return proefstad.kind(
                stad,
                Wijkcoachvraag.NEE,
                List.of(ouder("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG), ouder("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG)));
    }

    private Situatie nu(Kindbeeld kind) {
        return als.doe(stad.joyce(), () -> situaties.van(kind.plaats().id()).orElseThrow());
    }

    private List<String> geschiedenis(Kindbeeld kind) {
        return als.doe(stad.joyce(), () -> situaties.geschiedenis(kind.plaats().id())).stream()
                .map(bepaling -> bepaling.uitkomst().regel())
                .toList()
                .reversed();
    }

    private BeoordelingResultaat beoordeel(Actor wie, Kindbeeld kind, DientBetrokken dient, int versie) {
        return beoordeel(wie, kind, dient, versie, BeoordelingId.nieuw());
    }

    private BeoordelingResultaat beoordeel(
            Actor wie, Kindbeeld kind, DientBetrokken dient, int versie, BeoordelingId id) {
        var opdracht = new BeoordeelWijkcoach(
                id, kind.id(), kind.plaats().id(), dient, "Thuis is het druk; meedenken helpt hem.", versie);
        return als.doe(wie, () -> beoordelen.beoordeel(wie, opdracht));
    }

    private void nodig(Kindbeeld kind) {
        assertThat(beoordeel(stad.joyce(), kind, DientBetrokken.JA, nu(kind).versie()))
                .isInstanceOf(Vastgelegd.class);
    }

    private LegMotivatieVast gesprek(Kindbeeld kind, LocalDate terug, Houding... houdingen) {
        var uitspraken = new java.util.ArrayList<Uitspraak>();
        for (var nummer = 0; nummer < houdingen.length; nummer++) {
            if (houdingen[nummer] != null) {
                uitspraken.add(new Uitspraak(
                        MotivatiegesprekId.nieuw(), kind.gezag().get(nummer).id(), houdingen[nummer]));
            }
        }
        return new LegMotivatieVast(
                kind.id(),
                kind.plaats().id(),
                LocalDate.ofInstant(klok.instant(), nl.kring.platform.Tijd.ZONE),
                "Dan heeft zijn moeder iemand om mee te denken.",
                terug,
                uitspraken,
                nu(kind).versie());
    }

    private MotivatieResultaat legVast(LegMotivatieVast opdracht) {
        return als.doe(stad.esra(), () -> vastleggen.legVast(stad.esra(), opdracht));
    }

    @ParameterizedTest(name = "antwoord {0}: {1}")
    @CsvSource({"JA, DT1.1", "NEE, DT1.6", "ONBEKEND, DT1.6", "WIL_NIET_ZEGGEN, DT1.7", ", DT1.6"})
    @DisplayName("Bij de plaatsing ontstaat de situatie, in dezelfde transactie (R-SC-00)")
    void bijDePlaatsingOntstaatDeSituatie(Wijkcoachvraag antwoord, String regel) {
        var kind = proefstad.kind(stad, antwoord);
        assertThat(nu(kind).bron().regel()).isEqualTo(regel);
        assertThat(nu(kind).versie()).isOne();
        assertThat(geschiedenis(kind)).containsExactly(regel);
    }

    @Test
    @DisplayName(
            "Van geen scenario naar 1, 3, weer 1 en 2, met elke stap in de geschiedenis (DT1.2-DT1.6, BSL-02, BSL-03)")
    void deHeleWeg() {
        var kind = markEnDanielle();
        nodig(kind);
        assertThat(nu(kind).scenario()).isEqualTo(Scenario.EEN);
        klok.zetOp(klok.instant().plusSeconds(60));
        legVast(gesprek(kind, null, Houding.AKKOORD, null));
        assertThat(nu(kind).bron()).isEqualTo(Regel.DT1_4.bron());
        klok.zetOp(klok.instant().plusSeconds(60));
        legVast(gesprek(kind, ProefKlok.VANDAAG.plusDays(14), null, Houding.BEDENKTIJD));
        assertThat(nu(kind).bron()).isEqualTo(Regel.DT1_3.bron());
        klok.zetOp(klok.instant().plusSeconds(60));
        legVast(gesprek(kind, null, null, Houding.HOUDT_AF));
        assertThat(nu(kind).scenario()).isEqualTo(Scenario.DRIE);
        klok.zetOp(klok.instant().plusSeconds(60));
        legVast(gesprek(kind, null, null, Houding.AKKOORD));
        assertThat(nu(kind).scenario()).isEqualTo(Scenario.EEN);
        als.werk(
                stad.joyce(),
                () -> situaties.wijkcoachBetrokken(
                        stad.joyce(), kind.id(), kind.plaats().id()));
        assertThat(nu(kind).scenario()).isEqualTo(Scenario.TWEE);
        assertThat(geschiedenis(kind)).containsExactly("DT1.6", "DT1.2", "DT1.4", "DT1.3", "DT1.5", "DT1.4", "DT1.1");
    }

    @Test
    @DisplayName("De geschiedenis groeit alleen als feiten of uitkomst veranderen")
    void zonderVeranderingGeenNieuweRegel() {
        var kind = markEnDanielle();
        nodig(kind);
        nodig(kind);
        assertThat(geschiedenis(kind)).containsExactly("DT1.6", "DT1.2");
        assertThat(als.doe(
                        stad.joyce(),
                        () -> situaties.beoordelingen(kind.plaats().id())))
                .hasSize(2);
        als.werk(
                stad.henk(),
                () -> events.publishEvent(new WijkcoachvraagBeantwoord(
                        stad.gemeente(), kind.id(), kind.plaats().id())));
        assertThat(geschiedenis(kind)).hasSize(2);
    }

    @Test
    void eenNieuwAntwoordOpDeWijkcoachvraagVerandertHetScenario() {
        var kind = markEnDanielle();
        eigenaar.jdbc()
                .sql("update kind.plaatsing set vraag_antwoord = 'JA' where plaatsing_id = :id")
                .param("id", kind.plaats().id().waarde())
                .update();
        als.werk(
                stad.henk(),
                () -> events.publishEvent(new WijkcoachvraagBeantwoord(
                        stad.gemeente(), kind.id(), kind.plaats().id())));
        assertThat(nu(kind).scenario()).isEqualTo(Scenario.TWEE);
    }

    @Test
    @DisplayName("Het antwoord op de vraag om contact telt als houding, ook als de ouder zelf antwoordt (BSL-03)")
    void hetAntwoordOpDeVraagTeltAlsHouding() {
        var kind = markEnDanielle();
        nodig(kind);
        legVast(gesprek(kind, null, Houding.AKKOORD, Houding.AKKOORD));
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        klok.zetOp(klok.instant().plusSeconds(60));
        wereld.antwoord(ouderVan(stad, kind, 1), vraag, Antwoord.NEE);
        assertThat(nu(kind).scenario()).isEqualTo(Scenario.DRIE);
        assertThat(nu(kind).gewijzigdDoor()).isEqualTo("Mark");
        wereld.antwoord(ouderVan(stad, kind, 1), vraag, Antwoord.BEDENKTIJD);
        assertThat(nu(kind).bron()).isEqualTo(Regel.DT1_3.bron());
        wereld.antwoord(ouderVan(stad, kind, 1), vraag, Antwoord.JA);
        assertThat(nu(kind).bron()).isEqualTo(Regel.DT1_4.bron());
        wereld.antwoord(ouderVan(stad, kind, 1), vraag, Antwoord.INGETROKKEN);
        assertThat(nu(kind).bron()).isEqualTo(Regel.DT1_5.bron());
    }

    @Test
    @DisplayName("Een ja op één plek verandert niets op een andere (BSL-05)")
    void feitenHorenBijEenPlaatsing() {
        var een = markEnDanielle();
        var ander = markEnDanielle();
        nodig(een);
        assertThat(nu(ander).scenario()).isEqualTo(Scenario.GEEN);
    }

    @Test
    @DisplayName("Stopt de wijkcoach, dan is er geen scenario tot iemand opnieuw kijkt (DT1, JA naar NEE)")
    void deWijkcoachStopt() {
        var kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        var resultaat = als.doe(
                stad.joyce(),
                () -> beoordelen.wijkcoachStopt(
                        stad.joyce(), kind.id(), kind.plaats().id(), 1));
        assertThat(resultaat).isInstanceOf(Vastgelegd.class);
        assertThat(nu(kind).feiten())
                .isEqualTo(
                        new Scenariofeiten(Wijkcoachvraag.NEE, DientBetrokken.NIET_BEOORDEELD, Houding.NIET_GEVRAAGD));
        assertThat(nu(kind).scenario()).isEqualTo(Scenario.GEEN);
    }

    @Test
    @DisplayName(
            "De wijkcoach houdt het eerste gesprek: scenario 2 begint, en de redenen blijven bij ouders en opvang (BSL-02)")
    void deWijkcoachZelfMaaktScenarioTwee() {
        var kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        nodig(kind);
        legVast(gesprek(kind, null, Houding.AKKOORD));
        var traject = proefstad.traject(stad, kind);
        wereld.zetIn(stad.ruben(), stad.wijkteam(), kind.id(), traject, ProefKlok.VANDAAG);
        wereld.antwoord(ouderVan(stad, kind), wereld.vraag(stad, kind, AFSTEMMING), Antwoord.JA);
        klok.zetOp(klok.instant().plusSeconds(60));
        als.werk(stad.ruben(), () -> {
            assertThat(situaties.van(kind.plaats().id()).orElseThrow().scenario())
                    .isEqualTo(Scenario.EEN);
            assertThat(situaties.beoordelingen(kind.plaats().id())).isEmpty();
            assertThat(situaties.motivatiegesprekken(kind.plaats().id())).isEmpty();
            assertThat(situaties.geschiedenis(kind.plaats().id())).isEmpty();
            situaties.wijkcoachBetrokken(stad.ruben(), kind.id(), kind.plaats().id());
        });
        assertThat(nu(kind).scenario()).isEqualTo(Scenario.TWEE);
        assertThat(geschiedenis(kind)).containsExactly("DT1.6", "DT1.2", "DT1.4", "DT1.1");
    }

    @Test
    @DisplayName("Twee mensen tegelijk: de tweede leest wie er eerder was, en niets gaat verloren")
    void deTweedeLeestWieErEerderWas() {
        var kind = markEnDanielle();
        var versie = nu(kind).versie();
        assertThat(beoordeel(stad.esra(), kind, DientBetrokken.JA, versie)).isInstanceOf(Vastgelegd.class);
        var tweede = beoordeel(stad.joyce(), kind, DientBetrokken.NEE, versie);
        assertThat(tweede).isInstanceOfSatisfying(InmiddelsGewijzigd.class, inmiddels -> {
            assertThat(inmiddels.nu().gewijzigdDoor()).isEqualTo("Esra");
            assertThat(inmiddels.nu().scenario()).isEqualTo(Scenario.EEN);
        });
        assertThat(nu(kind).feiten().dient()).isEqualTo(DientBetrokken.JA);
        assertThat(beoordeel(stad.joyce(), kind, DientBetrokken.NEE, nu(kind).versie()))
                .isInstanceOf(Vastgelegd.class);
        assertThat(als.doe(
                        stad.joyce(),
                        () -> situaties.beoordelingen(kind.plaats().id())))
                .hasSize(2);
    }

    @Test
    @DisplayName("Echt tegelijk: precies één van de twee wordt bewaard")
    void echtTegelijkWordtErEenBewaard() throws Exception {
        var kind = markEnDanielle();
        var versie = nu(kind).versie();
        var samen = new CyclicBarrier(2);
        try (var twee = Executors.newVirtualThreadPerTaskExecutor()) {
            var pogingen = List.of(
                    poging(samen, () -> beoordeel(stad.esra(), kind, DientBetrokken.JA, versie)),
                    poging(samen, () -> beoordeel(stad.joyce(), kind, DientBetrokken.NEE, versie)));
            var uitkomsten = new java.util.ArrayList<String>();
            for (Future<BeoordelingResultaat> poging : twee.invokeAll(pogingen)) {
                uitkomsten.add(poging.get().getClass().getSimpleName());
            }
            assertThat(uitkomsten).containsExactlyInAnyOrder("Vastgelegd", "InmiddelsGewijzigd");
        }
        assertThat(als.doe(
                        stad.joyce(),
                        () -> situaties.beoordelingen(kind.plaats().id())))
                .hasSize(1);
    }

    private static Callable<BeoordelingResultaat> poging(CyclicBarrier samen, Callable<BeoordelingResultaat> werk) {
        return () -> {
            samen.await();
            return werk.call();
        };
    }

    @Test
    void tweeKeerVersturenIsEenBeoordeling() {
        var kind = markEnDanielle();
        var id = BeoordelingId.nieuw();
        beoordeel(stad.esra(), kind, DientBetrokken.JA, 1, id);
        assertThat(beoordeel(stad.esra(), kind, DientBetrokken.JA, 1, id)).isInstanceOf(Vastgelegd.class);
        assertThat(als.doe(
                        stad.joyce(),
                        () -> situaties.beoordelingen(kind.plaats().id())))
                .hasSize(1);
        var gesprek = gesprek(kind, null, Houding.AKKOORD, null);
        assertThat(legVast(gesprek)).isInstanceOf(MotivatieResultaat.Vastgelegd.class);
        assertThat(legVast(gesprek)).isInstanceOf(MotivatieResultaat.Vastgelegd.class);
        assertThat(als.doe(
                        stad.joyce(),
                        () -> situaties.motivatiegesprekken(kind.plaats().id())))
                .hasSize(1);
    }

    @Test
    @DisplayName("Geen oordeel zonder reden, en niet als er al een wijkcoach is (R-S1-01)")
    void eenOordeelHeeftEenReden() {
        var kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        var opdracht = new BeoordeelWijkcoach(
                BeoordelingId.nieuw(), kind.id(), kind.plaats().id(), DientBetrokken.JA, " ", 1);
        assertThat(als.doe(stad.joyce(), () -> beoordelen.beoordeel(stad.joyce(), opdracht)))
                .isEqualTo(new BeoordelingResultaat.NogNiet(List.of(
                        BeoordelingResultaat.Bezwaar.ER_IS_AL_EEN_WIJKCOACH,
                        BeoordelingResultaat.Bezwaar.REDEN_ONTBREEKT)));
    }

    @Test
    void alleenDeProfessionalVanDeKinderopvangBeoordeelt() {
        var kind = markEnDanielle();
        for (var wie : List.of(stad.henk(), stad.ruben(), stad.lotte(), stad.vreemde(), ouderVan(stad, kind))) {
            assertThatThrownBy(() -> beoordeel(wie, kind, DientBetrokken.JA, 1)).isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void eenGesprekHeeftEenOuderEenRedenEnBijBedenktijdEenDag() {
        var kind = markEnDanielle();
        nodig(kind);
        var nu = nu(kind);
        assertThat(MotivatieRegels.bezwaren(gesprek(kind, null), nu, kind.gezag(), ProefKlok.VANDAAG))
                .containsExactly(Bezwaar.NIEMAND_GESPROKEN);
        assertThat(MotivatieRegels.bezwaren(
                        gesprek(kind, null, Houding.BEDENKTIJD), nu, kind.gezag(), ProefKlok.VANDAAG))
                .containsExactly(Bezwaar.TERUGKOMEN_ONTBREEKT);
        assertThat(MotivatieRegels.bezwaren(
                        gesprek(kind, ProefKlok.VANDAAG.minusDays(1), Houding.BEDENKTIJD),
                        nu,
                        kind.gezag(),
                        ProefKlok.VANDAAG))
                .containsExactly(Bezwaar.TERUGKOMEN_IN_HET_VERLEDEN);
        assertThat(MotivatieRegels.bezwaren(
                        gesprek(kind, ProefKlok.VANDAAG, Houding.BEDENKTIJD), nu, kind.gezag(), ProefKlok.VANDAAG))
                .isEmpty();
        assertThat(MotivatieRegels.bezwaren(gesprek(kind, null, Houding.AKKOORD), nu, List.of(), ProefKlok.VANDAAG))
                .containsExactly(Bezwaar.OUDER_ONBEKEND);
    }

    @ParameterizedTest(name = "gesprek {0} dagen geleden: {1}")
    @CsvSource({"-1, OP_IN_DE_TOEKOMST", "0,", "365,", "366, OP_TE_LANG_GELEDEN"})
    void deDagVanHetGesprekLigtInHetAfgelopenJaar(int dagen, Bezwaar bezwaar) {
        var kind = markEnDanielle();
        nodig(kind);
        var basis = gesprek(kind, null, Houding.AKKOORD);
        var opdracht = new LegMotivatieVast(
                basis.kind(),
                basis.plaatsing(),
                ProefKlok.VANDAAG.minusDays(dagen),
                basis.belang(),
                null,
                basis.uitspraken(),
                basis.versie());
        assertThat(MotivatieRegels.bezwaren(opdracht, nu(kind), kind.gezag(), ProefKlok.VANDAAG))
                .isEqualTo(bezwaar == null ? List.of() : List.of(bezwaar));
    }

    @Test
    void zonderOordeelIsEenMotivatiegesprekNietAanDeOrde() {
        var kind = markEnDanielle();
        assertThat(legVast(gesprek(kind, null, Houding.AKKOORD)))
                .isEqualTo(new MotivatieResultaat.NogNiet(List.of(Bezwaar.NIET_AAN_DE_ORDE)));
    }

    // --- Mijn werk ---

    private List<Stap> stappen(Actor wie) {
        return als.doe(
                wie,
                () -> bronnen.stream()
                        .flatMap(bron -> bron.stappen(wie).stream())
                        .toList());
    }

    @Test
    @DisplayName("Vertellen en vragen staan bij locatiemanager, groep en coach, tot het gedaan is (BSL-04)")
    void vertellenEnVragenHorenBijElkePlaatsing() {
        var kind = proefstad.kind(stad, null);
        for (var wie : List.of(stad.henk(), stad.esra(), stad.joyce())) {
            assertThat(stappen(wie)).singleElement().satisfies(stap -> {
                assertThat(stap.bron()).isEqualTo(Regel.R_SA_06.bron());
                assertThat(stap.titel()).isEqualTo("Vraag de ouders of er al een wijkcoach is");
                assertThat(stap.wanneerzin()).isEqualTo("Sinds de start op dinsdag 1 september");
                assertThat(stap.leeftijd()).isEqualTo(3);
                assertThat(stap.wieOok()).hasSize(2);
            });
        }
        assertThat(stappen(stad.henk()).getFirst().wieOok()).containsExactly("Esra (op de groep)", "Joyce (coach)");
        assertThat(stappen(stad.vreemde())).isEmpty();
        assertThat(stappen(ouderVan(stad, kind))).isEmpty();
    }

    @Test
    @DisplayName("Motiveren, terugkomen, vragen, antwoorden: elke stap komt en gaat (DT1.2, DT1.3, DT1.4, DT1.1)")
    void deStappenKomenEnGaan() {
        var kind = markEnDanielle();
        assertThat(stappen(stad.esra())).isEmpty();
        nodig(kind);
        assertThat(stappen(stad.esra())).extracting(Stap::bron).containsExactly(Regel.DT1_2.bron());
        assertThat(stappen(stad.henk())).isEmpty();
        var terug = ProefKlok.VANDAAG.plusDays(14);
        legVast(gesprek(kind, terug, Houding.AKKOORD, Houding.BEDENKTIJD));
        assertThat(stappen(stad.esra())).singleElement().satisfies(stap -> {
            assertThat(stap.bron()).isEqualTo(Regel.DT1_3.bron());
            assertThat(stap.wanneer()).isEqualTo(terug);
            assertThat(stap.wieOok()).containsExactly("Joyce (coach)");
        });
        klok.zetOp(klok.instant().plusSeconds(60));
        legVast(gesprek(kind, null, null, Houding.AKKOORD));
        assertThat(stappen(stad.joyce())).singleElement().satisfies(stap -> {
            assertThat(stap.bron()).isEqualTo(Regel.DT1_4.bron());
            assertThat(stap.titel())
                    .isEqualTo("Vraag Danielle en Mark of jullie contact mogen hebben met de wijkcoach");
        });
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        assertThat(stappen(stad.esra())).isEmpty();
        assertThat(stappen(ouderVan(stad, kind, 0)))
                .singleElement()
                .satisfies(stap -> assertThat(stap.titel())
                        .isEqualTo("Mag De Proeflinde met wijkcoach Ruben praten over Yassin?"));
        wereld.antwoord(ouderVan(stad, kind, 0), vraag, Antwoord.JA);
        wereld.antwoord(ouderVan(stad, kind, 1), vraag, Antwoord.JA);
        assertThat(stappen(ouderVan(stad, kind, 0))).isEmpty();
        assertThat(stappen(stad.esra())).isEmpty();
        klok.zetOp(ProefKlok.VANDAAG.plusMonths(6).plusDays(1));
        assertThat(stappen(stad.esra()))
                .singleElement()
                .satisfies(stap -> assertThat(stap.wanneerzin()).startsWith("De vorige toestemming liep tot en met"));
    }

    @Test
    @DisplayName("In scenario 3 is er geen taak om weer te vragen (DT1.5, BSL-10)")
    void inScenarioDrieIsErGeenTaak() {
        var kind = markEnDanielle();
        nodig(kind);
        legVast(gesprek(kind, null, Houding.HOUDT_AF));
        assertThat(nu(kind).scenario()).isEqualTo(Scenario.DRIE);
        assertThat(stappen(stad.esra())).isEmpty();
        assertThat(stappen(stad.joyce())).isEmpty();
    }

    @Test
    void wieEerstWilPratenWordtGesproken() {
        var kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(ouderVan(stad, kind), vraag, Antwoord.BEDENKTIJD);
        assertThat(stappen(stad.joyce())).singleElement().satisfies(stap -> {
            assertThat(stap.titel()).isEqualTo("Praat met Samira over de vraag om contact met de wijkcoach");
            assertThat(stap.actie().href()).isEqualTo("/toestemmingen/" + vraag);
        });
    }

    @Test
    @DisplayName("Is onduidelijk wie beslist, dan is dat de stap (DT3.G6)")
    void onduidelijkGezagIsDeStap() {
        proefstad.kind(stad, Wijkcoachvraag.JA, List.of(ouder("Mark", nl.kring.kind.Gezagsoort.GEZAG_NIET_TE_BEPALEN)));
        assertThat(stappen(stad.joyce())).singleElement().satisfies(stap -> {
            assertThat(stap.bron()).isEqualTo(Regel.DT3_G6.bron());
            assertThat(stap.titel()).isEqualTo("Zoek uit wie over Yassin beslist");
        });
    }

    @Test
    void elkeBronIsEenVraagAanDeDatabaseHoeLangDeLijstOokIs() {
        for (var nummer = 0; nummer < 3; nummer++) {
            proefstad.kind(stad, Wijkcoachvraag.JA);
            proefstad.kind(stad, null);
        }
        assertThat(stappen(stad.joyce())).hasSize(6);
        assertThat(bronnen).hasSizeGreaterThanOrEqualTo(5);
        for (var bron : bronnen) {
            for (var wie : List.of(stad.joyce(), stad.ruben())) {
                assertThat(opdrachten.van(() -> als.werk(wie, () -> bron.stappen(wie))))
                        .as(bron.getClass().getSimpleName())
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }
}
