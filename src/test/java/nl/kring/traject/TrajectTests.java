package nl.kring.traject;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Een traject openen, volgen en afronden (R-ST-03, R-BO-02, R-BO-03)")
class TrajectTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    TrajectOpenen openen;

    @Autowired
    Trajecten trajecten;

    @Autowired
    TrajectAfronden afronden;

    @Autowired
    Afspreken afspreken;

    @Autowired
    ActieStappen stappen;

    private Proefstad.Stad stad;
    private Kindbeeld kind;

    @BeforeEach
    void eenGeplaatstKind() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
    }

    private TrajectId open(Actor wie) {
        return als.doe(
                wie,
                () -> openen.open(
                        wie,
                        new OpenTraject(
                                TrajectId.nieuw(), kind.id(), kind.plaats().id(), "Hoe leert hij praten?", null)));
    }

    @Test
    void wieOpentWordtCasemanager() {
        var id = open(stad.joyce());
        assertThat(als.doe(stad.joyce(), () -> trajecten.traject(id))).hasValueSatisfying(traject -> {
            assertThat(traject.casemanager())
                    .isEqualTo(new MedewerkerId(stad.joyce().persoon()));
            assertThat(traject.loopt()).isTrue();
        });
    }

    @Test
    void alleenEenCoachVanDeEigenKinderopvangOpent() {
        for (var ander : List.of(stad.esra(), stad.henk(), stad.ruben(), stad.vreemde(), ouderVan(stad, kind))) {
            assertThatThrownBy(() -> open(ander)).isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void wieTegelijkOpentKomtInHetzelfdeTraject() {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var pogingen = Stream.generate(() -> CompletableFuture.supplyAsync(() -> open(stad.joyce()), draden))
                    .limit(6)
                    .toList();
            var ids = pogingen.stream().map(CompletableFuture::join).distinct().toList();
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void eenAfspraakStaatBijWieHemNamEnIsWegAlsHijKlaarIs() {
        var id = open(stad.joyce());
        var samira = ouderVan(stad, kind);
        var actie = als.doe(
                stad.joyce(),
                () -> afspreken.voegToe(
                        stad.joyce(),
                        id,
                        kind.id(),
                        new Afspreken.NieuweActie(
                                "Opschrijven welke woorden hij zegt",
                                new Eigenaar.Thuis(kind.gezag().getFirst().id()),
                                ProefKlok.VANDAAG.plusDays(7))));
        assertThat(als.doe(samira, () -> stappen.stappen(samira)))
                .singleElement()
                .satisfies(stap -> assertThat(stap.titel()).isEqualTo("Opschrijven welke woorden hij zegt"));
        assertThat(als.doe(stad.joyce(), () -> stappen.stappen(stad.joyce()))).isEmpty();
        als.doe(samira, () -> afspreken.vinkAf(samira, actie));
        assertThat(als.doe(samira, () -> stappen.stappen(samira))).isEmpty();
    }

    @Test
    void afrondenKanEenKeer() {
        var id = open(stad.joyce());
        assertThat(als.doe(stad.joyce(), () -> afronden.rondAf(stad.joyce(), id, Afloop.NAAR_SCHOOL, null)))
                .isTrue();
        assertThat(als.doe(stad.joyce(), () -> afronden.rondAf(stad.joyce(), id, Afloop.VERHUISD, null)))
                .isFalse();
        assertThat(als.doe(stad.joyce(), () -> trajecten.traject(id)))
                .hasValueSatisfying(traject -> assertThat(traject.afloop()).isEqualTo(Afloop.NAAR_SCHOOL));
    }
}
