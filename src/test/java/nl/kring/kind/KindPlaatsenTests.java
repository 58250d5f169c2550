package nl.kring.kind;

import static nl.kring.kind.PlaatsKindFixture.inGroep;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GROEP_ONBEKEND;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.MENTOR_ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.PlaatsingResultaat.Geplaatst;
import nl.kring.kind.PlaatsingResultaat.NogNiet;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.NietGevonden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Een kind plaatsen (R-SA-05, R-SA-06)")
class KindPlaatsenTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    KindPlaatsen plaatsen;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    private Proefstad.Stad stad;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
    }

    private PlaatsingResultaat plaats(Actor wie, PlaatsKind opdracht) {
        return HuidigeActor.als(wie, () -> plaatsen.plaats(wie, opdracht));
    }

    private int kinderen() {
        return eigenaar.jdbc()
                .sql("select count(*) from kind.kind where gemeente_id = :gemeente")
                .param("gemeente", stad.gemeente().waarde())
                .query(Integer.class)
                .single();
    }

    @Test
    void wieMetHetKindWerktPlaatstHet() {
        for (var wie : List.of(stad.henk(), stad.esra(), stad.joyce())) {
            assertThat(plaats(wie, inGroep(stad.groep()).maak())).isInstanceOf(Geplaatst.class);
        }
        assertThat(kinderen()).isEqualTo(3);
    }

    @Test
    void eenMedewerkerPlaatstAlleenInDeEigenGroep() {
        assertThat(plaats(stad.esra(), inGroep(stad.anderegroep()).maak()))
                .isEqualTo(new NogNiet(List.of(GROEP_ONBEKEND)));
        assertThat(plaats(stad.henk(), inGroep(stad.anderegroep()).maak())).isInstanceOf(Geplaatst.class);
    }

    @Test
    void wieErNietWerktPlaatstNiets() {
        for (var wie : List.of(stad.vreemde(), stad.ruben(), stad.lotte())) {
            assertThat(plaats(wie, inGroep(stad.groep()).maak())).isEqualTo(new NogNiet(List.of(GROEP_ONBEKEND)));
        }
        assertThat(kinderen()).isZero();
    }

    @Test
    void deMentorWerktOpDeLocatieVanDeGroep() {
        var esra = new MedewerkerId(stad.esra().persoon());
        var joyce = new MedewerkerId(stad.joyce().persoon());

        assertThat(plaats(stad.henk(), inGroep(stad.groep()).mentor(esra).maak()))
                .isInstanceOf(Geplaatst.class);
        assertThat(plaats(stad.henk(), inGroep(stad.groep()).mentor(joyce).maak()))
                .isEqualTo(new NogNiet(List.of(MENTOR_ONBEKEND)));
    }

    @Test
    void tweeKeerHetzelfdeFormulierIsEenKind() {
        var opdracht = inGroep(stad.groep()).maak();
        var eerste = plaats(stad.henk(), opdracht);

        assertThat(plaats(stad.henk(), opdracht)).isEqualTo(eerste);
        assertThat(kinderen()).isOne();
    }

    @Test
    void ookOpHetzelfdeMomentIsHetEenKind() throws Exception {
        for (int keer = 0; keer < 10; keer++) {
            var opdracht = inGroep(stad.groep()).maak();
            var tegelijk = new CyclicBarrier(2);
            try (var draden = Executors.newFixedThreadPool(2)) {
                var uitkomsten = draden
                        .invokeAll(IntStream.range(0, 2)
                                .<java.util.concurrent.Callable<PlaatsingResultaat>>mapToObj(_ -> () -> {
                                    tegelijk.await();
                                    return plaats(stad.henk(), opdracht);
                                })
                                .toList())
                        .stream()
                        .map(KindPlaatsenTests::uitkomst)
                        .distinct()
                        .toList();
                assertThat(uitkomsten).singleElement().isInstanceOf(Geplaatst.class);
            }
            assertThat(kinderen()).isEqualTo(keer + 1);
        }
    }

    private static PlaatsingResultaat uitkomst(java.util.concurrent.Future<PlaatsingResultaat> toekomst) {
        try {
            return toekomst.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void eenNagemaaktKindnummerVanEenAnderHuisOpentNiets() {
        var daar = proefstad.kind(stad, null);
        var elders = proefstad.mens(
                stad.gemeente(),
                "Nora",
                nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER,
                houder(),
                locatie(),
                stad.anderegroep().waarde());

        assertThatThrownBy(() -> plaats(
                        elders, inGroep(stad.anderegroep()).kind(daar.id()).maak()))
                .isInstanceOf(NietGevonden.class);
        assertThat(kinderen()).isOne();
    }

    @Test
    @DisplayName("Wie samen gezag heeft, vult ook de ander in (DT3.G1)")
    void bezwarenKomenTerugAlsWaarden() {
        var alleen = PlaatsKindFixture.ouder("Ola", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG);

        assertThat(plaats(stad.henk(), inGroep(stad.groep()).metGezag(alleen).maak()))
                .isInstanceOf(NogNiet.class);
        assertThat(kinderen()).isZero();
    }

    private java.util.UUID locatie() {
        return een(
                "select locatie_id from organisatie.groep where groep_id = :id",
                stad.groep().waarde());
    }

    private java.util.UUID houder() {
        return een("select houder_id from organisatie.locatie where locatie_id = :id", locatie());
    }

    private java.util.UUID een(String sql, java.util.UUID id) {
        return eigenaar.jdbc()
                .sql(sql)
                .param("id", id)
                .query(java.util.UUID.class)
                .single();
    }
}
