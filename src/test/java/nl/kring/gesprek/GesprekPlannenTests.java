package nl.kring.gesprek;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.PlanResultaat.AlGepland;
import nl.kring.gesprek.PlanResultaat.Bezwaar;
import nl.kring.gesprek.PlanResultaat.Gepland;
import nl.kring.gesprek.PlanResultaat.NogNiet;
import nl.kring.gesprek.PlanResultaat.Wat;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Een gesprek plannen, op een echte database")
class GesprekPlannenTests {
    private static final Moment STRAKS = Moment.op(VANDAAG.plusDays(7), LocalTime.of(13, 0));

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    GesprekPlannen plannen;

    @Autowired
    Gesprekken gesprekken;

    private GesprekFixture wereld;

    @BeforeEach
    void maakWereld() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
    }

    private PlanResultaat plan(Actor wie, PlanGesprek opdracht) {
        return als.doe(wie, () -> plannen.plan(wie, opdracht));
    }

    @Test
    void alleOudersMetGezagWordenUitgenodigdEnDeGekozenProfessionals() {
        var gesprek = wereld.gesprek(gesprekken, wereld.eerste(plannen));

        assertThat(gesprek.deelnemers())
                .extracting(Deelnemer::roepnaam, Deelnemer::rol)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Karim", "moeder"),
                        org.assertj.core.groups.Tuple.tuple("Samira", "moeder"),
                        org.assertj.core.groups.Tuple.tuple("Ruben", "wijkcoach"),
                        org.assertj.core.groups.Tuple.tuple("Joyce", "coach passende kinderopvang"));
        assertThat(gesprek.plaats()).isEqualTo(Gespreksplaats.THUIS);
        assertThat(gesprek.oudersAkkoordOp()).isEqualTo(VANDAAG);
    }

    @Test
    @DisplayName("R-S1-03: een eerste gesprek in scenario 1 onthoudt dat er twee mensen nodig zijn")
    void scenarioEenVraagtEenCollega() {
        assertThat(wereld.gesprek(gesprekken, wereld.eerste(plannen)).collegaNodig())
                .isTrue();
    }

    @Test
    void buitenScenarioEenIsDieVoorwaardeErNiet() {
        wereld.sql(
                "update werkwijze.situatie set scenario = 'TWEE', stap = 'VRAAG_CONTACT', regel = 'DT1.1' where kind_id = ?",
                wereld.kind.id().waarde());
        assertThat(wereld.gesprek(gesprekken, wereld.eerste(plannen)).collegaNodig())
                .isFalse();
    }

    @Test
    @DisplayName("Er ligt post klaar voor iedereen, in dezelfde transactie")
    void iedereenKrijgtEenUitnodiging() {
        var id = wereld.eerste(plannen);
        assertThat(wereld.zie(
                        String.class,
                        "select soort || ' ' || volgnummer from gesprek.uitnodiging where gesprek_id = ?",
                        id.waarde()))
                .containsExactly("UITNODIGING 0", "UITNODIGING 0", "UITNODIGING 0", "UITNODIGING 0");
    }

    @Test
    @DisplayName("BSL-06: zonder ja van alle ouders kan een wijkcoach niet op de lijst")
    void zonderJaGeenWijkcoach() {
        var zonder = GesprekFixture.zonderWijkcoach(proefstad, eigenaar, als);
        assertThat(als.doe(zonder.stad.joyce(), () -> plannen.plan(zonder.stad.joyce(), zonder.eersteOp(STRAKS))))
                .isInstanceOfSatisfying(
                        NogNiet.class,
                        nogNiet -> assertThat(nogNiet.bezwaren())
                                .extracting(Bezwaar::wat)
                                .containsExactly(Wat.GEEN_WIJKCOACH, Wat.HOORT_NIET_BIJ_DIT_GESPREK));
    }

    @Test
    void alleenWetenVanElkaarIsTeWeinigVoorEenGesprek() {
        var weten = GesprekFixture.zonderWijkcoach(proefstad, eigenaar, als);
        weten.wijkcoachErbij(weten.stad.ruben(), "WETEN_VAN_ELKAAR");
        assertThat(als.doe(weten.stad.joyce(), () -> plannen.plan(weten.stad.joyce(), weten.eersteOp(STRAKS))))
                .isInstanceOf(NogNiet.class);
    }

    @Test
    void alsEenOuderTerugkomtOpHetJaKanDeWijkcoachErNietMeerBij() {
        wereld.trektIn(wereld.karim());
        assertThat(plan(wereld.stad.joyce(), wereld.eersteOp(STRAKS))).isInstanceOf(NogNiet.class);
    }

    @Test
    @DisplayName("BSL-02: dezelfde mens met twee petten is geen collega")
    void eenMensMetTweePettenIsGeenCollega() {
        wereld.sql(
                "insert into organisatie.functievervulling select gemeente_id, ?, ?, 'COACH', organisatie_id, locatie_id, null, '2020-01-01', null "
                        + "from organisatie.functievervulling where medewerker_id = ?",
                nl.kring.platform.Ids.nieuw(),
                wereld.stad.ruben().persoon(),
                wereld.stad.joyce().persoon());
        var plan = wereld.eersteOp(STRAKS);
        var alleenRuben = new PlanGesprek(
                plan.gesprek(),
                plan.traject(),
                plan.soort(),
                plan.moment(),
                plan.duur(),
                plan.plaats(),
                plan.tolk(),
                List.of(GesprekFixture.genodigde(wereld.stad.ruben())),
                true);
        assertThat(plan(wereld.stad.joyce(), alleenRuben))
                .isEqualTo(new NogNiet(List.of(Bezwaar.van(Wat.GEEN_COLLEGA))));
        // with Joyce beside him he is asked once, and both his hats are named (DT2.6)
        assertThat(plan(wereld.stad.joyce(), plan)).isInstanceOf(Gepland.class);
        assertThat(wereld.gesprek(gesprekken, plan.gesprek()).deelnemers())
                .extracting(Deelnemer::rol)
                .contains("coach passende kinderopvang en wijkcoach");
    }

    @Test
    void wieAlsTweedePlantKrijgtHetGesprekVanDeEerste() {
        var eerste = wereld.eerste(plannen);
        assertThat(plan(wereld.stad.esra(), wereld.eersteOp(STRAKS))).isEqualTo(new AlGepland(eerste));
    }

    @Test
    void hetzelfdeFormulierTweeKeerSturenMaaktEenGesprekEnNodigtEenKeerUit() {
        var opdracht = wereld.eersteOp(STRAKS);
        assertThat(plan(wereld.stad.joyce(), opdracht)).isEqualTo(new Gepland(opdracht.gesprek()));
        assertThat(plan(wereld.stad.joyce(), opdracht)).isEqualTo(new Gepland(opdracht.gesprek()));
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*)::int from gesprek.uitnodiging where gesprek_id = ?",
                        opdracht.gesprek().waarde()))
                .containsExactly(4);
    }

    @Test
    void tweePlannersTegelijkMakenSamenEenGesprek() throws Exception {
        List<Callable<PlanResultaat>> tegelijk = List.of(
                () -> plan(wereld.stad.joyce(), wereld.eersteOp(STRAKS)),
                () -> plan(wereld.stad.esra(), wereld.eersteOp(STRAKS)),
                () -> plan(wereld.stad.ruben(), wereld.eersteOp(STRAKS)));
        try (var uitvoerders = Executors.newVirtualThreadPerTaskExecutor()) {
            var resultaten = uitvoerders.invokeAll(tegelijk).stream()
                    .map(klaar -> klaar.resultNow())
                    .toList();
            assertThat(resultaten).filteredOn(Gepland.class::isInstance).hasSize(1);
            assertThat(resultaten).filteredOn(AlGepland.class::isInstance).hasSize(2);
        }
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*)::int from gesprek.gesprek where traject_id = ?",
                        wereld.traject.waarde()))
                .containsExactly(1);
    }

    @Test
    void deWijkcoachMetToestemmingPlantOok() {
        assertThat(plan(wereld.stad.ruben(), wereld.eersteOp(STRAKS))).isInstanceOf(Gepland.class);
    }

    @Test
    @DisplayName("DT2.4, DT2.5: wie helpt in een lopende inzet mag bij het voortgangsgesprek, niet bij het eerste")
    void deAmbulantBegeleiderSluitAanBijHetVoortgangsgesprek() {
        wereld.inzet(wereld.stad.lotte(), "AMBULANT_BEGELEIDER", wereld.stad.aanbieder());
        var voortgang = wereld.voortgangOp(STRAKS, wereld.stad.joyce(), wereld.stad.lotte());
        assertThat(plan(wereld.stad.joyce(), voortgang)).isInstanceOf(Gepland.class);
    }

    @Test
    void wieNietHelptStaatNietOpDeLijst() {
        assertThat(plan(wereld.stad.joyce(), wereld.voortgangOp(STRAKS, wereld.stad.joyce(), wereld.stad.lotte())))
                .isInstanceOf(NogNiet.class);
    }

    @Test
    void eenVreemdeEnEenLocatiemanagerPlannenNiet() {
        for (var wie : Set.of(wereld.stad.vreemde(), wereld.stad.henk(), wereld.stad.vera())) {
            assertThatThrownBy(() -> plan(wie, wereld.eersteOp(STRAKS))).isInstanceOf(NietGevonden.class);
        }
    }
}
