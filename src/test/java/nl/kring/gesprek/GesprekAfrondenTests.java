package nl.kring.gesprek;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.AfrondenResultaat.Afgerond;
import nl.kring.gesprek.AfrondenResultaat.InmiddelsGewijzigd;
import nl.kring.gesprek.AfrondenResultaat.NogNiet;
import nl.kring.gesprek.GesprekBewaren.Resultaat;
import nl.kring.gesprek.RondGesprekAf.Gang;
import nl.kring.gesprek.RondGesprekAf.Oordeel;
import nl.kring.gesprek.RondGesprekAf.Vervolg;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.traject.Afloop;
import nl.kring.traject.Trajecten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Een gesprek afronden, op een echte database")
class GesprekAfrondenTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    @Autowired
    GesprekPlannen plannen;

    @Autowired
    GesprekBewaren bewaren;

    @Autowired
    GesprekAfronden afronden;

    @Autowired
    GesprekVerzetten verzetten;

    @Autowired
    GesprekTonen tonen;

    @Autowired
    Gesprekken gesprekken;

    @Autowired
    Trajecten trajecten;

    private GesprekFixture wereld;
    private GesprekId id;
    private Actor joyce;

    @BeforeEach
    void planEersteGesprek() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        joyce = wereld.stad.joyce();
        id = wereld.eerste(plannen);
    }

    @AfterEach
    void zetDeKlokTerug() {
        klok.terug();
    }

    private AfrondenResultaat rondAf(Actor wie, RondGesprekAf typwerk) {
        return als.doe(wie, () -> afronden.rondAf(wie, typwerk));
    }

    private RondGesprekAf volledig() {
        return wereld.volledig(wereld.gesprek(gesprekken, id));
    }

    private Resultaat bewaar(Actor wie, int versie, java.util.UUID formulier, String woorden) {
        return als.doe(
                wie,
                () -> bewaren.bewaar(
                        wie, new Concept(id, versie, formulier, Map.of("doel-0-woorden", List.of(woorden)))));
    }

    private String scenario() {
        return wereld.zie(
                        String.class,
                        "select scenario from werkwijze.situatie where kind_id = ?",
                        wereld.kind.id().waarde())
                .getFirst();
    }

    @Test
    @DisplayName(
            "R-BO-02…04: doelen en afspraken staan in het traject, en het volgende gesprek is gepland met dezelfde mensen")
    void afrondenSchrijftAllesOpEnPlantHetVervolg() {
        var afgerond = (Afgerond) rondAf(joyce, volledig());

        assertThat(als.doe(joyce, () -> trajecten.doelen(wereld.traject)))
                .singleElement()
                .satisfies(doel -> {
                    assertThat(doel.woorden()).isEqualTo("Ik wil dat hij zegt wat hij wil.");
                    assertThat(doel.vanOuder())
                            .isEqualTo(new OuderId(wereld.samira().persoon()));
                });
        assertThat(als.doe(joyce, () -> trajecten.acties(wereld.traject)))
                .extracting(actie -> actie.eigenaarnaam())
                .containsExactly("Joyce", "Samira");
        var vervolg = wereld.gesprek(gesprekken, afgerond.vervolg());
        assertThat(vervolg.soort()).isEqualTo(Gesprekssoort.VOORTGANG);
        assertThat(vervolg.moment()).isEqualTo(Moment.op(VANDAAG.plusWeeks(8), LocalTime.of(8, 30)));
        assertThat(vervolg.deelnemers())
                .extracting(Deelnemer::roepnaam)
                .containsExactlyInAnyOrder("Samira", "Karim", "Ruben", "Joyce");
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*)::int from gesprek.uitnodiging where gesprek_id = ? and soort = 'UITNODIGING'",
                        vervolg.id().waarde()))
                .containsExactly(4);
    }

    @Test
    void wieErbijWarenStaatVast() {
        rondAf(joyce, volledig());
        assertThat(wereld.gesprek(gesprekken, id).deelnemers())
                .extracting(Deelnemer::roepnaam, Deelnemer::aanwezig)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Samira", true),
                        org.assertj.core.groups.Tuple.tuple("Karim", false));
    }

    @Test
    @DisplayName(
            "BSL-02: scenario 1 duurt tot het eerste gesprek geweest is; dan is de wijkcoach betrokken en begint scenario 2")
    void eenGehoudenEersteGesprekMaaktVanScenarioEenTwee() {
        assertThat(scenario()).isEqualTo("EEN");
        rondAf(joyce, volledig());
        assertThat(scenario()).isEqualTo("TWEE");
    }

    @Test
    @DisplayName("BSL-02: ook als de wijkcoach het gesprek vastlegt")
    void ookDeWijkcoachKanHetGesprekAfronden() {
        assertThat(rondAf(wereld.stad.ruben(), volledig())).isInstanceOf(Afgerond.class);
        assertThat(scenario()).isEqualTo("TWEE");
    }

    @Test
    @DisplayName("BSL-02: de voorwaarde van twee mensen blijft bij het gesprek, wat het scenario intussen ook werd")
    void deVoorwaardeVanTweeMensenVerdwijntNietMetHetScenario() {
        wereld.sql(
                "update werkwijze.situatie set scenario = 'TWEE', stap = 'VRAAG_CONTACT', regel = 'DT1.1' where kind_id = ?",
                wereld.kind.id().waarde());
        var gesprek = wereld.gesprek(gesprekken, id);
        var zonderJoyce = gesprek.deelnemers().stream()
                .filter(wie -> Set.of("Samira", "Ruben").contains(wie.roepnaam()))
                .map(Deelnemer::id)
                .collect(java.util.stream.Collectors.toSet());
        var typwerk = volledig();
        var alleenRuben = new RondGesprekAf(
                id,
                typwerk.versie(),
                typwerk.formulier(),
                zonderJoyce,
                typwerk.plaats(),
                typwerk.doelen(),
                typwerk.acties(),
                List.of(),
                typwerk.vervolg());
        assertThat(rondAf(joyce, alleenRuben)).isInstanceOf(NogNiet.class);
        assertThat(gesprek.collegaNodig()).isTrue();
    }

    @Test
    void watOntbreektHoudtHetGesprekOpenEnSchrijftNiets() {
        var zonderDatum = GesprekFixture.metVervolg(volledig(), new Vervolg.Open());
        assertThat(rondAf(joyce, zonderDatum)).isInstanceOf(NogNiet.class);
        assertThat(wereld.gesprek(gesprekken, id).stand()).isEqualTo(Stand.GEPLAND);
        assertThat(als.doe(joyce, () -> trajecten.doelen(wereld.traject))).isEmpty();
        assertThat(scenario()).isEqualTo("EEN");
    }

    @Test
    void hetzelfdeFormulierTweeKeerSturenRondtEenKeerAf() {
        var typwerk = volledig();
        var eerste = rondAf(joyce, typwerk);
        assertThat(rondAf(joyce, typwerk)).isEqualTo(eerste);
        assertThat(als.doe(joyce, () -> trajecten.doelen(wereld.traject))).hasSize(1);
    }

    @Test
    void hetzelfdeFormulierTegelijkSturenRondtEenKeerAf() throws Exception {
        var typwerk = volledig();
        Callable<AfrondenResultaat> stuur = () -> rondAf(joyce, typwerk);
        try (var uitvoerders = Executors.newVirtualThreadPerTaskExecutor()) {
            var resultaten = uitvoerders.invokeAll(List.of(stuur, stuur, stuur)).stream()
                    .map(klaar -> klaar.resultNow())
                    .toList();
            assertThat(resultaten).allMatch(resultaten.getFirst()::equals);
        }
        assertThat(als.doe(joyce, () -> trajecten.acties(wereld.traject))).hasSize(2);
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*)::int from gesprek.gesprek where traject_id = ? and soort = 'VOORTGANG'",
                        wereld.traject.waarde()))
                .containsExactly(1);
    }

    @Test
    void wieTeLaatIsKrijgtTeHorenDatErIntussenIetsVeranderde() {
        var vanJoyce = volledig();
        var esra = wereld.stad.esra();
        assertThat(bewaar(esra, vanJoyce.versie(), Ids.nieuw(), "Wat Esra schreef"))
                .isInstanceOf(Resultaat.Bewaard.class);

        assertThat(rondAf(joyce, vanJoyce)).isEqualTo(new InmiddelsGewijzigd());
        assertThat(bewaar(joyce, vanJoyce.versie(), vanJoyce.formulier(), "Wat Joyce schreef"))
                .isEqualTo(new Resultaat.InmiddelsGewijzigd());

        var beeld = als.doe(joyce, () -> tonen.open(joyce, id));
        assertThat(beeld.bewaard()).satisfies(bewaard -> {
            assertThat(bewaard.door()).isEqualTo("Esra");
            assertThat(bewaard.velden()).containsEntry("doel-0-woorden", List.of("Wat Esra schreef"));
        });
    }

    @Test
    void eenFormulierBotstNooitMetZichzelf() {
        var formulier = Ids.nieuw();
        var versie = wereld.gesprek(gesprekken, id).versie();
        assertThat(bewaar(joyce, versie, formulier, "een")).isInstanceOf(Resultaat.Bewaard.class);
        assertThat(bewaar(joyce, versie, formulier, "twee")).isInstanceOf(Resultaat.Bewaard.class);
        var typwerk = volledig();
        var oud = new RondGesprekAf(
                id,
                versie,
                formulier,
                typwerk.aanwezig(),
                typwerk.plaats(),
                typwerk.doelen(),
                typwerk.acties(),
                List.of(),
                typwerk.vervolg());
        assertThat(rondAf(joyce, oud)).isInstanceOf(Afgerond.class);
    }

    @Test
    void watEenAnderAlAfslootSluitNiemandNogEens() {
        rondAf(joyce, volledig());
        var teLaat = new RondGesprekAf(
                id, 1, Ids.nieuw(), Set.of(), null, List.of(), List.of(), List.of(), new Vervolg.Open());
        assertThat(rondAf(wereld.stad.esra(), teLaat)).isEqualTo(new InmiddelsGewijzigd());
    }

    @Test
    void naAfrondenBlijftVanHetGetypteNietsLiggen() {
        bewaar(joyce, wereld.gesprek(gesprekken, id).versie(), Ids.nieuw(), "klad");
        rondAf(joyce, volledig());
        assertThat(wereld.zie(
                        Boolean.class, "select invoer is null from gesprek.gesprek where gesprek_id = ?", id.waarde()))
                .containsExactly(true);
    }

    @Test
    void tekensDieDeDatabaseNietKentGaanErStilUitEnDeRestBlijft() {
        var versie = wereld.gesprek(gesprekken, id).versie();
        assertThat(bewaar(joyce, versie, Ids.nieuw(), "hij zegt \0 ياسين 🌱 \uD800"))
                .isInstanceOf(Resultaat.Bewaard.class);
        var beeld = als.doe(joyce, () -> tonen.open(joyce, id));
        assertThat(beeld.bewaard().velden().get("doel-0-woorden").getFirst()).startsWith("hij zegt  ياسين 🌱");
    }

    @Test
    void tienMegabyteTekstWordtNietBewaardEnDatZegtKring() {
        var versie = wereld.gesprek(gesprekken, id).versie();
        assertThat(bewaar(joyce, versie, Ids.nieuw(), "a".repeat(10_000_000))).isEqualTo(new Resultaat.TeVeel());
    }

    @Test
    @DisplayName("R-BO-04, BSL-19: eerder dan over twee weken kan met een reden, en die blijft bij het nieuwe gesprek")
    void deRedenVanEerderBlijftBewaard() {
        var morgen = new Vervolg.Op(Moment.op(VANDAAG.plusDays(3), LocalTime.NOON), "Er is veel aan de hand.");
        var afgerond = (Afgerond) rondAf(joyce, GesprekFixture.metVervolg(volledig(), morgen));
        assertThat(wereld.lees(
                        "gesprek.gesprek.eerder_reden",
                        "gesprek_id = ?",
                        afgerond.vervolg().waarde()))
                .containsExactly("Er is veel aan de hand.");
    }

    @Test
    void wieGeenGrondMeerHeeftWordtNietOpnieuwGevraagd() {
        wereld.trektIn(wereld.samira());
        var afgerond = (Afgerond) rondAf(joyce, volledig());
        assertThat(wereld.gesprek(gesprekken, afgerond.vervolg()).deelnemers())
                .extracting(Deelnemer::roepnaam)
                .containsExactlyInAnyOrder("Samira", "Karim", "Joyce");
    }

    @Test
    @DisplayName("Bij het voortgangsgesprek bekijken ouder en professional elk de doelen, en dan gaat het verder")
    void hetVoortgangsgesprekBewaartTweeStemmenEnEenNieuweDatum() {
        var eerste = (Afgerond) rondAf(joyce, volledig());
        klok.zetOp(VANDAAG.plusWeeks(8));
        var afgerond = (Afgerond) rondAf(joyce, voortgang(eerste.vervolg(), VANDAAG.plusWeeks(16)));

        var beeld = als.doe(wereld.samira(), () -> tonen.open(wereld.samira(), eerste.vervolg()));
        assertThat(beeld.stemmen())
                .extracting(Gespreksbeeld.Stem::wie, Gespreksbeeld.Stem::gang)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Samira", Gang.GELIJK),
                        org.assertj.core.groups.Tuple.tuple("Joyce", Gang.BETER));
        assertThat(beeld.vervolg().id()).isEqualTo(afgerond.vervolg());
    }

    private RondGesprekAf voortgang(GesprekId gesprek, java.time.LocalDate vervolg) {
        var nu = wereld.gesprek(gesprekken, gesprek);
        var doel = als.doe(joyce, () -> trajecten.doelen(wereld.traject))
                .getFirst()
                .id();
        var aanwezig = nu.deelnemers().stream().map(Deelnemer::id).collect(java.util.stream.Collectors.toSet());
        return new RondGesprekAf(
                gesprek,
                nu.versie(),
                Ids.nieuw(),
                aanwezig,
                Gespreksplaats.LOCATIE,
                List.of(),
                List.of(),
                List.of(
                        new Oordeel(doel, null, Gang.BETER),
                        new Oordeel(doel, new OuderId(wereld.samira().persoon()), Gang.GELIJK)),
                vervolg == null
                        ? new Vervolg.Einde(Afloop.DOELEN_BEREIKT, "Het gaat goed zo.")
                        : new Vervolg.Op(Moment.op(vervolg, LocalTime.of(8, 30)), null));
    }

    @Test
    void ofHetTrajectIsAfEnErBlijftGeenGesprekStaan() {
        var eerste = (Afgerond) rondAf(joyce, volledig());
        klok.zetOp(VANDAAG.plusWeeks(8));
        assertThat(rondAf(joyce, voortgang(eerste.vervolg(), null))).isEqualTo(new Afgerond(eerste.vervolg(), null));
        assertThat(als.doe(
                        joyce,
                        () -> trajecten.traject(wereld.traject).orElseThrow().afloop()))
                .isEqualTo(Afloop.DOELEN_BEREIKT);
    }

    @Test
    void eindigtHetTrajectEldersDanGaanGeplandeGesprekkenNietDoor() {
        als.werk(joyce, () -> trajectAfronden.rondAf(joyce, wereld.traject, Afloop.VERHUISD, null));
        assertThat(wereld.gesprek(gesprekken, id).stand()).isEqualTo(Stand.AFGEZEGD);
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*)::int from gesprek.uitnodiging where gesprek_id = ? and soort = 'AFZEGGING' and volgnummer = 1",
                        id.waarde()))
                .containsExactly(4);
    }

    @Autowired
    nl.kring.traject.TrajectAfronden trajectAfronden;

    @Test
    @DisplayName("Een voortgangsgesprek komt niet binnen twee weken na een eerste gesprek dat nog moet komen (BSL-19)")
    void vooruitPlannenIsGeenSluipweg() {
        var teKort = wereld.voortgangOp(Moment.op(VANDAAG.plusDays(13), LocalTime.NOON), joyce);
        assertThat(als.doe(joyce, () -> plannen.plan(joyce, teKort)))
                .isEqualTo(new PlanResultaat.NogNiet(
                        List.of(PlanResultaat.Bezwaar.van(PlanResultaat.Wat.KORT_NA_HET_EERSTE))));
        wereld.plan(plannen, joyce, wereld.voortgangOp(Moment.op(VANDAAG.plusDays(14), LocalTime.NOON), joyce));
    }

    @Test
    void staatHetVoortgangsgesprekAlDanIsDatDeDatum() {
        wereld.plan(plannen, joyce, wereld.voortgangOp(Moment.op(VANDAAG.plusWeeks(6), LocalTime.NOON), joyce));
        assertThat(rondAf(joyce, volledig()))
                .isEqualTo(
                        new NogNiet(List.of(AfrondenResultaat.Ontbreekt.van(AfrondenResultaat.Wat.VERVOLG_STAAT_AL))));
        assertThat(rondAf(joyce, GesprekFixture.metVervolg(volledig(), new Vervolg.Open())))
                .isEqualTo(new Afgerond(id, null));
    }

    @Test
    void eenOuderEnEenVreemdeRondenGeenGesprekAf() {
        for (var wie : List.of(wereld.samira(), wereld.stad.vreemde(), wereld.stad.henk())) {
            assertThatThrownBy(() -> rondAf(wie, volledig())).isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void elkeStapLaatEenRegelInHetLogboekNa() {
        rondAf(joyce, volledig());
        assertThat(wereld.zie(
                        String.class,
                        "select handeling from logboek.logregel where kind_id = ? and object_id = ?",
                        wereld.kind.id().waarde(),
                        id.waarde()))
                .contains("GESPREK_AFRONDEN");
    }
}
