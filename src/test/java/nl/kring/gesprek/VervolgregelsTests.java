package nl.kring.gesprek;

import static nl.kring.gesprek.AfrondenResultaat.Wat.AFLOOP;
import static nl.kring.gesprek.AfrondenResultaat.Wat.EINDE_NIET_AAN_JOU;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_REDEN;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_STAAT_AL;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_TE_LAAT;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_TE_VROEG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_VOORBIJ;
import static nl.kring.gesprek.TypwerkFixture.GESPREK;
import static nl.kring.gesprek.TypwerkFixture.eersteGesprek;
import static nl.kring.gesprek.TypwerkFixture.voortgangsgesprek;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.kring.regels.Werkwijze;
import nl.kring.traject.Afloop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Het volgende gesprek (R-BO-04, AMB-18, BSL-19)")
class VervolgregelsTests {

    @Test
    void weigertZonderVervolgdatumEnZegtDat() {
        assertThat(eersteGesprek().zonderVervolg().ontbrekend()).containsExactly(VERVOLG);
        assertThat(voortgangsgesprek().zonderVervolg().ontbrekend()).containsExactly(VERVOLG);
    }

    @ParameterizedTest(name = "{0} weken vooruit: {1}")
    @CsvSource({"0, te vroeg", "1, met reden", "2, goed", "8, goed", "26, goed", "27, te laat"})
    void vervolgLigtTussenTweeEnZesentwintigWeken(int weken, String oordeel) {
        var dag = GESPREK.plusWeeks(weken);
        assertThat(oordeel(dag)).isEqualTo(oordeel);
    }

    @ParameterizedTest(name = "{0} dagen vooruit: {1}")
    @CsvSource({"-1, voorbij", "0, te vroeg", "1, met reden", "13, met reden", "14, goed", "182, goed", "183, te laat"})
    void telendDagenLiggenDeGrenzenHier(int dagen, String oordeel) {
        assertThat(oordeel(GESPREK.plusDays(dagen))).isEqualTo(oordeel);
    }

    private static String oordeel(LocalDate dag) {
        var zonder = eersteGesprek().vervolg(dag, null).ontbrekend();
        var met = eersteGesprek()
                .vervolg(dag, "De ouders willen snel weten hoe het ging.")
                .ontbrekend();
        if (zonder.equals(List.of(VERVOLG_REDEN)) && met.isEmpty()) {
            return "met reden";
        }
        assertThat(met).isEqualTo(zonder);
        if (zonder.isEmpty()) {
            return "goed";
        }
        return switch (zonder.getFirst()) {
            case VERVOLG_TE_VROEG -> "te vroeg";
            case VERVOLG_TE_LAAT -> "te laat";
            case VERVOLG_VOORBIJ -> "voorbij";
            default -> zonder.toString();
        };
    }

    @Test
    void eenDagDieBijHetVastleggenAlVoorbijIsKanNiet() {
        assertThat(eersteGesprek()
                        .vastgelegdOp(GESPREK.plusWeeks(4))
                        .vervolg(GESPREK.plusWeeks(3), null)
                        .ontbrekend())
                .containsExactly(VERVOLG_VOORBIJ);
    }

    @Test
    void eenWeekIsOokEenAfspraak() {
        assertThat(eersteGesprek().vervolg(Moment.week(GESPREK.plusWeeks(8))).ontbrekend())
                .isEmpty();
    }

    @Test
    void eenRedenVanLegeTekensIsGeenReden() {
        assertThat(eersteGesprek().vervolg(GESPREK.plusWeeks(1), "   ").ontbrekend())
                .containsExactly(VERVOLG_REDEN);
    }

    @Test
    void staatErAlEenVoortgangsgesprekDanHoeftErGeenDatum() {
        assertThat(eersteGesprek().zonderVervolg().terwijlErAlEenVervolgStaat().ontbrekend())
                .isEmpty();
        assertThat(eersteGesprek().terwijlErAlEenVervolgStaat().ontbrekend()).containsExactly(VERVOLG_STAAT_AL);
    }

    @Test
    void wieHetTrajectAfrondtHoeftGeenDatum() {
        assertThat(voortgangsgesprek().einde(Afloop.DOELEN_BEREIKT).ontbrekend())
                .isEmpty();
    }

    @Test
    void eenEindeZegtHoeHetAfliep() {
        assertThat(voortgangsgesprek().einde(null).ontbrekend()).containsExactly(AFLOOP);
    }

    @Test
    void alleenDeCoachRondtHetTrajectAf() {
        assertThat(voortgangsgesprek()
                        .einde(Afloop.DOELEN_BEREIKT)
                        .doorIemandDieHetTrajectNietMagAfronden()
                        .ontbrekend())
                .containsExactly(EINDE_NIET_AAN_JOU);
    }

    @Test
    void steltDrieDagenEnEenWeekVoorOpWerkdagenBinnenAchtWeken() {
        var zaterdag = Moment.op(LocalDate.of(2026, 11, 28), LocalTime.of(13, 0));
        assertThat(Vervolgregels.voorstellen(zaterdag, zaterdag.datum(), Werkwijze.meegeleverd()))
                .containsExactly(
                        Moment.op(LocalDate.of(2027, 1, 11), LocalTime.of(13, 0)),
                        Moment.op(LocalDate.of(2027, 1, 18), LocalTime.of(13, 0)),
                        Moment.op(LocalDate.of(2027, 1, 25), LocalTime.of(13, 0)),
                        Moment.week(LocalDate.of(2027, 1, 25)));
    }

    @Test
    void eenVoorstelIsAltijdGoed() {
        var dag = GESPREK;
        for (var dagen = 0; dagen < 7; dagen++) {
            var gesprek = Moment.op(dag.plusDays(dagen), null);
            for (var voorstel : Vervolgregels.voorstellen(gesprek, gesprek.datum(), Werkwijze.meegeleverd())) {
                assertThat(eersteGesprek()
                                .op(gesprek)
                                .vastgelegdOp(gesprek.datum())
                                .acties(TypwerkFixture.actie(gesprek.datum()))
                                .vervolg(voorstel)
                                .ontbrekend())
                        .isEmpty();
                assertThat(voorstel.datum().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        }
    }
}
