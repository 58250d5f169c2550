package nl.kring.gesprek;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.VerzetResultaat.InmiddelsVerzet;
import nl.kring.gesprek.VerzetResultaat.NogNiet;
import nl.kring.gesprek.VerzetResultaat.Verzet;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.werkwijze.Stapbron;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Het initiatief is van iedereen: een gesprek verzetten (R-BO-05)")
class GesprekVerzettenTests {
    private static final Moment DONDERDAG = Moment.op(VANDAAG.plusDays(9), LocalTime.of(9, 30));

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    GesprekPlannen plannen;

    @Autowired
    GesprekVerzetten verzetten;

    @Autowired
    Gesprekken gesprekken;

    @Autowired
    List<Stapbron> bronnen;

    private GesprekFixture wereld;
    private GesprekId id;

    @BeforeEach
    void planEersteGesprek() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        id = wereld.eerste(plannen);
    }

    private VerzetResultaat verzet(Actor wie, Moment naar, int volgnummer) {
        return als.doe(wie, () -> verzetten.verzet(wie, id, naar, volgnummer));
    }

    private List<String> post() {
        return wereld.zie(String.class, """
                select coalesce(m.roepnaam, o.roepnaam) || ' ' || u.soort || ' ' || u.volgnummer
                  from gesprek.uitnodiging u
                  join gesprek.deelnemer d using (gemeente_id, deelnemer_id)
                  left join organisatie.medewerker m on m.medewerker_id = d.medewerker_id
                  left join kind.ouder o on o.ouder_id = d.ouder_id
                 where u.gesprek_id = ? and u.soort <> 'UITNODIGING' order by 1
                """, id.waarde());
    }

    @Test
    void verzetEenOuderHetDanIsHetVoorIedereenGedaan() {
        assertThat(verzet(wereld.samira(), DONDERDAG, 0)).isEqualTo(new Verzet(id));

        assertThat(wereld.gesprek(gesprekken, id).moment()).isEqualTo(DONDERDAG);
        assertThat(post())
                .containsExactly("Joyce WIJZIGING 1", "Karim WIJZIGING 1", "Ruben WIJZIGING 1", "Samira WIJZIGING 1");
        assertThat(wereld.zie(
                        String.class,
                        "select door_soort || ' ' || van_datum || ' ' || naar_datum from gesprek.verzetting where gesprek_id = ?",
                        id.waarde()))
                .containsExactly("OUDER " + VANDAAG + " " + DONDERDAG.datum());
    }

    @Test
    void iedereenVanHetGesprekKanVerzetten() {
        var volgnummer = 0;
        for (var wie : List.of(wereld.karim(), wereld.stad.ruben(), wereld.stad.joyce())) {
            var naar = Moment.op(VANDAAG.plusDays(20 + volgnummer), LocalTime.NOON);
            assertThat(verzet(wie, naar, volgnummer)).isEqualTo(new Verzet(id));
            volgnummer++;
        }
    }

    @Test
    void wieErNietBijHoortVerzetNiets() {
        for (var wie : List.of(wereld.stad.esra(), wereld.stad.henk(), wereld.stad.lotte(), wereld.stad.vreemde())) {
            assertThatThrownBy(() -> verzet(wie, DONDERDAG, 0)).isInstanceOf(NietGevonden.class);
        }
    }

    @ParameterizedTest(name = "over {0} dagen: {1}")
    @CsvSource({"-1, DATUM_VOORBIJ", "183, DATUM_TE_VER"})
    void nietInHetVerledenEnNietVerderDanEenHalfJaar(int dagen, VerzetResultaat.Wat wat) {
        assertThat(verzet(wereld.samira(), Moment.op(VANDAAG.plusDays(dagen), null), 0))
                .isEqualTo(new NogNiet(List.of(wat)));
        assertThat(verzet(wereld.samira(), Moment.op(VANDAAG.plusDays(182), null), 0))
                .isEqualTo(new Verzet(id));
    }

    @Test
    void zonderDatumGebeurtErNiets() {
        assertThat(verzet(wereld.samira(), null, 0)).isEqualTo(new NogNiet(List.of(VerzetResultaat.Wat.DATUM)));
    }

    @Test
    void alleenEenWeekAfsprekenKanOok() {
        verzet(wereld.samira(), Moment.week(VANDAAG.plusDays(20)), 0);
        assertThat(wereld.gesprek(gesprekken, id).moment()).isEqualTo(Moment.week(VANDAAG.plusDays(20)));
    }

    @Test
    void tweeDieTegelijkVerzettenSchuivenElkaarsDatumNietWeg() {
        verzet(wereld.samira(), DONDERDAG, 0);
        assertThat(verzet(wereld.stad.ruben(), Moment.op(VANDAAG.plusDays(30), null), 0))
                .isEqualTo(new InmiddelsVerzet());
        assertThat(wereld.gesprek(gesprekken, id).moment()).isEqualTo(DONDERDAG);
    }

    @Test
    void hetzelfdeFormulierTweeKeerSturenVerzetEenKeer() {
        verzet(wereld.samira(), DONDERDAG, 0);
        assertThat(verzet(wereld.samira(), DONDERDAG, 0)).isEqualTo(new Verzet(id));
        assertThat(post()).hasSize(4);
    }

    @Test
    @DisplayName("BSL-06: wie geen ja meer heeft, hoort alleen dat het voor hem niet doorgaat")
    void deWijkcoachZonderJaKrijgtGeenNieuweDatum() {
        wereld.trektIn(wereld.karim());
        verzet(wereld.samira(), DONDERDAG, 0);
        assertThat(post()).contains("Ruben INTREKKING 1", "Joyce WIJZIGING 1");
    }

    @Test
    void eenEersteGesprekKanNietDoorgaanMetEenReden() {
        var samira = wereld.samira();
        assertThat(als.<Boolean>doe(samira, () -> verzetten.zegAf(samira, id, "  ")))
                .isFalse();
        assertThat(als.<Boolean>doe(samira, () -> verzetten.zegAf(samira, id, "Wij willen nu geen wijkcoach.")))
                .isTrue();

        var gesprek = wereld.gesprek(gesprekken, id);
        assertThat(gesprek.stand()).isEqualTo(Stand.AFGEZEGD);
        assertThat(gesprek.afgezegdReden()).isEqualTo("Wij willen nu geen wijkcoach.");
        assertThat(post()).contains("Ruben AFZEGGING 1", "Samira AFZEGGING 1").hasSize(4);
        // there is room for another first talk
        assertThat(wereld.eerste(plannen)).isNotEqualTo(id);
    }

    @Test
    @DisplayName("R-BO-04: een voortgangsgesprek verdwijnt niet zomaar, het krijgt een andere dag")
    void eenVoortgangsgesprekZegtNiemandAf() {
        var joyce = wereld.stad.joyce();
        var voortgang = wereld.plan(plannen, joyce, wereld.voortgangOp(Moment.week(VANDAAG.plusDays(20)), joyce));
        assertThatThrownBy(() -> als.doe(joyce, () -> verzetten.zegAf(joyce, voortgang, "Geen tijd")))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void naDeVerzettingIsDeStapVoorIedereenDezelfde() {
        verzet(wereld.samira(), Moment.week(VANDAAG.plusDays(5)), 0);
        for (var wie : List.of(wereld.samira(), wereld.karim(), wereld.stad.ruben(), wereld.stad.joyce())) {
            assertThat(StappenTests.titels(als, bronnen, wie)).contains("Kies een datum voor het eerste gesprek");
        }
    }
}
