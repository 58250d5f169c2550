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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Boven een traject staat wie er beslist (DT3.G1-G6)")
class GezagszinTests {
    private static final String ONBEKEND = "wie beslist, is nog niet bekend";

    private static Gezaghebbende mens(String naam, Relatie relatie, Gezagsoort soort) {
        return new Gezaghebbende(new OuderId(Ids.nieuw()), naam, "Proef", relatie, soort, "nl");
    }

    @Test
    void eenOuderBeslistAlleen() {
        assertThat(Gezagszin.van(List.of(mens("Samira", Relatie.MOEDER, EENHOOFDIG_OUDERLIJK_GEZAG)), null))
                .isEqualTo("moeder Samira beslist");
        assertThat(Gezagszin.van(List.of(mens("Hanna", Relatie.OMA, VOOGDIJ)), null))
                .isEqualTo("oma Hanna beslist");
    }

    @Test
    void tweeBeslissenSamen() {
        assertThat(Gezagszin.van(
                        List.of(
                                mens("Danielle", Relatie.MOEDER, GEZAMENLIJK_OUDERLIJK_GEZAG),
                                mens("Mark", Relatie.VADER, GEZAMENLIJK_OUDERLIJK_GEZAG)),
                        null))
                .isEqualTo("moeder Danielle en vader Mark beslissen samen");
    }

    @Test
    void eenOuderLeestOverZichzelfInDeUVorm() {
        var samira = mens("Samira", Relatie.MOEDER, EENHOOFDIG_OUDERLIJK_GEZAG);
        assertThat(Gezagszin.van(List.of(samira), samira.id().waarde())).isEqualTo("u beslist");
        var danielle = mens("Danielle", Relatie.MOEDER, GEZAMENLIJK_OUDERLIJK_GEZAG);
        var mark = mens("Mark", Relatie.VADER, GEZAMENLIJK_OUDERLIJK_GEZAG);
        assertThat(Gezagszin.van(List.of(danielle, mark), mark.id().waarde()))
                .isEqualTo("u en moeder Danielle beslissen samen");
    }

    @Test
    void waarHetNietZekerIsStaatErNiemandAlsWieBeslist() {
        assertThat(Gezagszin.van(List.of(), null)).isEqualTo(ONBEKEND);
        assertThat(Gezagszin.van(List.of(mens("Danielle", Relatie.MOEDER, GEZAMENLIJK_OUDERLIJK_GEZAG)), null))
                .isEqualTo(ONBEKEND);
        assertThat(Gezagszin.van(List.of(mens("Danielle", Relatie.MOEDER, GEZAG_NIET_TE_BEPALEN)), null))
                .isEqualTo(ONBEKEND);
        assertThat(Gezagszin.van(
                        List.of(
                                mens("Danielle", Relatie.MOEDER, GEZAMENLIJK_OUDERLIJK_GEZAG),
                                mens("Mark", Relatie.VADER, TIJDELIJK_GEEN_GEZAG)),
                        null))
                .isEqualTo(ONBEKEND);
    }
}
