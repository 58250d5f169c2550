package nl.kring.gesprek;

import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_DATUM;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_TE_LAAT;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_TE_LANG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_TE_VROEG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_WAT;
import static nl.kring.gesprek.AfrondenResultaat.Wat.ACTIE_WIE;
import static nl.kring.gesprek.AfrondenResultaat.Wat.COLLEGA;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL_SOORT;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL_TE_LANG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL_WOORDEN;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL_ZIEN;
import static nl.kring.gesprek.AfrondenResultaat.Wat.KINDEROPVANG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.NOG_NIET_BEGONNEN;
import static nl.kring.gesprek.AfrondenResultaat.Wat.NOG_NIET_GEWEEST;
import static nl.kring.gesprek.AfrondenResultaat.Wat.OORDEEL;
import static nl.kring.gesprek.AfrondenResultaat.Wat.OORDEEL_VAN_AFWEZIGE;
import static nl.kring.gesprek.AfrondenResultaat.Wat.OUDER;
import static nl.kring.gesprek.AfrondenResultaat.Wat.PLAATS;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.WIJKCOACH;
import static nl.kring.gesprek.TypwerkFixture.DUBBEL;
import static nl.kring.gesprek.TypwerkFixture.EWA;
import static nl.kring.gesprek.TypwerkFixture.GESPREK;
import static nl.kring.gesprek.TypwerkFixture.JOYCE;
import static nl.kring.gesprek.TypwerkFixture.RUBEN;
import static nl.kring.gesprek.TypwerkFixture.TOMEK;
import static nl.kring.gesprek.TypwerkFixture.actie;
import static nl.kring.gesprek.TypwerkFixture.eersteGesprek;
import static nl.kring.gesprek.TypwerkFixture.id;
import static nl.kring.gesprek.TypwerkFixture.voortgangsgesprek;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.UUID;
import nl.kring.gesprek.RondGesprekAf.Actieregel;
import nl.kring.gesprek.RondGesprekAf.Doelregel;
import nl.kring.traject.Doelsoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een gesprek afronden (R-BO-01…04, DT2.F)")
class AfrondenRegelsTests {

    @Test
    void laatEenVolledigEerstegesprekAfronden() {
        assertThat(eersteGesprek().ontbrekend()).isEmpty();
    }

    @Test
    void laatEenVolledigVoortgangsgesprekAfrondenZonderNieuweDoelenOfAfspraken() {
        assertThat(voortgangsgesprek().ontbrekend()).isEmpty();
    }

    @Test
    void noemtAllesWatOntbreektInEenKeerInDeVolgordeVanHetScherm() {
        var leeg = eersteGesprek().aanwezig().zonderPlaats().doelen().acties().zonderVervolg();
        assertThat(leeg.ontbrekend()).containsExactly(OUDER, KINDEROPVANG, WIJKCOACH, PLAATS, DOEL, ACTIE, VERVOLG);
    }

    @Nested
    @DisplayName("Wie waren erbij (R-BO-01, R-S1-03, BSL-02, BSL-20)")
    class Aanwezig {

        @Test
        void eenVanDeOudersIsGenoeg() {
            assertThat(eersteGesprek().aanwezig(TOMEK, RUBEN, JOYCE).ontbrekend())
                    .isEmpty();
        }

        @Test
        void weigertZonderOuder() {
            assertThat(eersteGesprek().aanwezig(RUBEN, JOYCE).ontbrekend()).containsExactly(OUDER);
        }

        @Test
        void weigertEenEersteGesprekZonderWijkcoach() {
            assertThat(eersteGesprek().aanwezig(EWA, JOYCE).ontbrekend()).containsExactly(WIJKCOACH);
        }

        @Test
        void weigertEenEersteGesprekZonderKinderopvang() {
            assertThat(eersteGesprek().aanwezig(EWA, RUBEN).ontbrekend()).containsExactly(KINDEROPVANG);
        }

        @Test
        void dezelfdeMensMetTweePettenIsGeenCollega() {
            assertThat(eersteGesprek().met(EWA, DUBBEL).ontbrekend()).contains(COLLEGA);
        }

        @Test
        void metTweePettenEnEenCollegaErbijZijnHetWelTweeMensen() {
            assertThat(eersteGesprek().met(EWA, DUBBEL, JOYCE).ontbrekend()).isEmpty();
        }

        @Test
        void buitenScenarioEenMagEenMensBeidePettenDragen() {
            assertThat(eersteGesprek().met(EWA, DUBBEL).zonderCollegaNodig().ontbrekend())
                    .doesNotContain(COLLEGA);
        }

        @Test
        void eenVoortgangsgesprekKanZonderWijkcoach() {
            assertThat(voortgangsgesprek().aanwezig(EWA, JOYCE).ontbrekend()).isEmpty();
        }

        @Test
        void weigertEenGesprekDatNogKomt() {
            assertThat(eersteGesprek().op(Moment.op(GESPREK.plusDays(1), null)).ontbrekend())
                    .startsWith(NOG_NIET_GEWEEST);
        }

        @ParameterizedTest(name = "om {0} afsluiten van een gesprek om 20.45 uur: te vroeg is {1}")
        @CsvSource({"08:30, true", "20:44, true", "20:45, false", "22:00, false"})
        @DisplayName("Een gesprek van vanavond wordt niet vanochtend al afgesloten")
        void weigertEenGesprekDatVandaagNogMoetBeginnen(LocalTime nu, boolean teVroeg) {
            var vanavond =
                    eersteGesprek().op(Moment.op(GESPREK, LocalTime.of(20, 45))).om(nu);
            assertThat(vanavond.ontbrekend().contains(NOG_NIET_BEGONNEN)).isEqualTo(teVroeg);
        }

        @Test
        void eenGesprekZonderUurKanErVandaagGeweestZijn() {
            assertThat(eersteGesprek()
                            .op(Moment.op(GESPREK, null))
                            .om(LocalTime.of(8, 0))
                            .ontbrekend())
                    .isEmpty();
        }

        @Test
        void eenGesprekInDezeWeekKanErVandaagGeweestZijn() {
            assertThat(eersteGesprek().op(Moment.week(GESPREK)).ontbrekend()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Doelen (R-BO-02, R-ST-11)")
    class Doelen {

        @Test
        void weigertEenEersteGesprekZonderDoel() {
            assertThat(eersteGesprek().doelen().ontbrekend()).containsExactly(DOEL);
        }

        @Test
        void eenDoelHeeftWoordenEenSoortEnIetsWatJeZiet() {
            assertThat(eersteGesprek()
                            .doelen(new Doelregel(0, null, " ", "", null))
                            .ontbrekend())
                    .containsExactly(DOEL_WOORDEN, DOEL_SOORT, DOEL_ZIEN);
        }

        @Test
        void wijstDeRegelAanDieNogNietKlaarIs() {
            var fixture = eersteGesprek()
                    .doelen(TypwerkFixture.doel(0), new Doelregel(3, Doelsoort.ERBIJ_HOREN, "Meedoen", "", null));
            assertThat(AfrondenRegels.ontbrekend(fixture.typwerk(), fixture.wereld()))
                    .containsExactly(new AfrondenResultaat.Ontbreekt(DOEL_ZIEN, 3));
        }

        @ParameterizedTest(name = "{0} tekens: te lang {1}")
        @CsvSource({"1000, false", "1001, true"})
        void eenDoelHeeftHoogstensDuizendTekens(int tekens, boolean teLang) {
            var doel = new Doelregel(0, Doelsoort.ONTWIKKELING, "a".repeat(tekens), "b", null);
            assertThat(eersteGesprek().doelen(doel).ontbrekend().contains(DOEL_TE_LANG))
                    .isEqualTo(teLang);
        }

        @Test
        void eenVoortgangsgesprekZonderEnigDoelVraagtErOmEen() {
            assertThat(voortgangsgesprek().zonderBestaandeDoelen().ontbrekend()).containsExactly(DOEL);
        }

        @Test
        void elkDoelKrijgtMinstensEenStem() {
            assertThat(voortgangsgesprek().zonderOordelen().ontbrekend()).containsExactly(OORDEEL);
        }

        @Test
        void alleenDeStemVanEenOuderIsGenoeg() {
            assertThat(voortgangsgesprek().oordeelVan(id(EWA)).ontbrekend()).isEmpty();
        }

        @Test
        void wieErNietBijWasHeeftGeenStem() {
            assertThat(voortgangsgesprek().oordeelVan(id(TOMEK)).ontbrekend()).containsExactly(OORDEEL_VAN_AFWEZIGE);
        }
    }

    @Nested
    @DisplayName("Afspraken (R-BO-03)")
    class Afspraken {

        @Test
        void weigertEenEersteGesprekZonderAfspraak() {
            assertThat(eersteGesprek().acties().ontbrekend()).containsExactly(ACTIE);
        }

        @Test
        @DisplayName(
                "Ook zonder wijkcoach begint een traject met minstens één afspraak; bij een later gesprek hoeft het niet")
        void hetBeginVanEenTrajectVraagtEenAfspraak() {
            assertThat(voortgangsgesprek().alsBeginVanHetTraject().acties().ontbrekend())
                    .containsExactly(ACTIE);
            assertThat(voortgangsgesprek().acties().ontbrekend()).isEmpty();
        }

        @Test
        void eenAfspraakZegtWatWieEnWanneer() {
            assertThat(eersteGesprek().acties(new Actieregel(0, "", null, null)).ontbrekend())
                    .containsExactly(ACTIE_WAT, ACTIE_WIE, ACTIE_DATUM);
        }

        @Test
        void alleenWieErbijHoortKanIetsAfspreken() {
            var vreemde = new Actieregel(0, "Bellen", UUID.randomUUID(), GESPREK);
            assertThat(eersteGesprek().acties(vreemde).ontbrekend()).containsExactly(ACTIE_WIE);
        }

        @Test
        void ookEenOuderSpreektIetsAf() {
            var vanEwa = new Actieregel(0, "Filmpje maken", EWA.wie().persoon(), GESPREK);
            assertThat(eersteGesprek().acties(vanEwa).ontbrekend()).isEmpty();
        }

        @Test
        void eenAfspraakIsNooitEerderKlaarDanHetGesprek() {
            assertThat(eersteGesprek().acties(actie(GESPREK.minusDays(1))).ontbrekend())
                    .containsExactly(ACTIE_TE_VROEG);
            assertThat(eersteGesprek().acties(actie(GESPREK)).ontbrekend()).isEmpty();
        }

        @Test
        void verderDanEenJaarIsEenVerschrijving() {
            assertThat(eersteGesprek().acties(actie(GESPREK.plusYears(1))).ontbrekend())
                    .isEmpty();
            assertThat(eersteGesprek()
                            .acties(actie(GESPREK.plusYears(1).plusDays(1)))
                            .ontbrekend())
                    .containsExactly(ACTIE_TE_LAAT);
        }

        @ParameterizedTest
        @ValueSource(ints = {1001, 10_000_000})
        void veelTeVeelTekstKrijgtEenZin(int tekens) {
            var lang = new Actieregel(0, "a".repeat(tekens), JOYCE.wie().persoon(), GESPREK);
            assertThat(eersteGesprek().acties(lang).ontbrekend()).containsExactly(ACTIE_TE_LANG);
        }
    }
}
