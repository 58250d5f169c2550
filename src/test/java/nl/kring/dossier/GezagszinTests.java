package nl.kring.dossier;

import static nl.kring.kind.Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.GEZAG_NIET_TE_BEPALEN;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.TIJDELIJK_GEEN_GEZAG;
import static nl.kring.kind.Gezagsoort.VOOGDIJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.OuderId;
import nl.kring.kind.Relatie;
import nl.kring.platform.Ids;
import nl.kring.platform.taal.Woorden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Boven een traject staat wie er beslist (DT3.G1-G6)")
class GezagszinTests {
    private static final String ONBEKEND = "wie beslist, is nog niet bekend";

    private static Gezaghebbende mens(String naam, Relatie relatie, Gezagsoort soort) {
        return new Gezaghebbende(new OuderId(Ids.nieuw()), naam, "Proef", relatie, soort, "nl");
    }

    private static Lezer collega() {
        return new Lezer(Woorden.nederlands(), null);
    }

    private static Lezer ouder(Gezaghebbende wie) {
        return new Lezer(Woorden.nederlands(), wie.id().waarde());
    }

    @Test
    void eenOuderBeslistAlleen() {
        assertThat(Gezagszin.van(List.of(mens("Samira", Relatie.MOEDER, EENHOOFDIG_OUDERLIJK_GEZAG)), collega()))
                .isEqualTo("moeder Samira beslist");
        assertThat(Gezagszin.van(List.of(mens("Hanna", Relatie.OMA, VOOGDIJ)), collega()))
                .isEqualTo("oma Hanna beslist");
    }

    @Test
    void tweeBeslissenSamen() {
        assertThat(Gezagszin.van(
                        List.of(
                                mens("Danielle", Relatie.MOEDER, GEZAMENLIJK_OUDERLIJK_GEZAG),
                                mens("Mark", Relatie.VADER, GEZAMENLIJK_OUDERLIJK_GEZAG)),
                        collega()))
                .isEqualTo("moeder Danielle en vader Mark beslissen samen");
    }

    @Test
    void eenOuderLeestOverZichzelfInDeUVorm() {
        var samira = mens("Samira", Relatie.MOEDER, EENHOOFDIG_OUDERLIJK_GEZAG);
        assertThat(Gezagszin.van(List.of(samira), ouder(samira))).isEqualTo("u beslist");
        var danielle = mens("Danielle", Relatie.MOEDER, GEZAMENLIJK_OUDERLIJK_GEZAG);
        var mark = mens("Mark", Relatie.VADER, GEZAMENLIJK_OUDERLIJK_GEZAG);
        assertThat(Gezagszin.van(List.of(danielle, mark), ouder(mark)))
                .isEqualTo("u en moeder Danielle beslissen samen");
    }

    @Test
    void waarHetNietZekerIsStaatErNiemandAlsWieBeslist() {
        assertThat(Gezagszin.van(List.of(), collega())).isEqualTo(ONBEKEND);
        assertThat(Gezagszin.van(List.of(mens("Danielle", Relatie.MOEDER, GEZAMENLIJK_OUDERLIJK_GEZAG)), collega()))
                .isEqualTo(ONBEKEND);
        assertThat(Gezagszin.van(List.of(mens("Danielle", Relatie.MOEDER, GEZAG_NIET_TE_BEPALEN)), collega()))
                .isEqualTo(ONBEKEND);
        assertThat(Gezagszin.van(
                        List.of(
                                mens("Danielle", Relatie.MOEDER, GEZAMENLIJK_OUDERLIJK_GEZAG),
                                mens("Mark", Relatie.VADER, TIJDELIJK_GEEN_GEZAG)),
                        collega()))
                .isEqualTo(ONBEKEND);
    }
}
