package nl.kring.regels.versie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kring.regels.Geraakt.Telling;
import nl.kring.regels.TabelId;
import nl.kring.regels.Werkwijze;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wat verandert er?")
class VerschillenTests {
    private static final Tabel DT1 = Werkwijze.meegeleverd().tabel(TabelId.DT1);

    private static Tabel metStap(int plaats, String stap) {
        var rijen = new ArrayList<>(DT1.rijen());
        var rij = rijen.get(plaats);
        rijen.set(
                plaats, new Rij(rij.regel(), rij.als(), List.of(rij.dan().getFirst(), stap), rij.reden(), rij.plek()));
        return DT1.met(rijen);
    }

    @Test
    void zonderWijzigingVerandertErNiets() {
        var verschil = Verschillen.tabel(DT1, DT1);
        assertThat(verschil.verschuivingen()).isEmpty();
        assertThat(verschil.regels()).isEmpty();
    }

    @Test
    @DisplayName("Een andere stap in DT1.1 raakt elke combinatie met een wijkcoach, en geen andere")
    void eenAndereStapRaaktPreciesDieCombinaties() {
        var verschil = Verschillen.tabel(DT1, metStap(0, "PRAAT_MET_OUDERS"));
        assertThat(verschil.regels()).containsExactly("DT1.1");
        assertThat(verschil.verschuivingen()).hasSize(1);
        var een = verschil.verschuivingen().getFirst();
        assertThat(een.kolommen()).containsExactly(1);
        assertThat(een.was()).containsExactly("VRAAG_CONTACT");
        assertThat(een.wordt()).containsExactly("PRAAT_MET_OUDERS");
        assertThat(een.combinaties())
                .hasSize(12)
                .allMatch(feiten -> feiten.getFirst().equals("JA"));
    }

    @Test
    void alleenEenAndereZinVerandertGeenUitkomst() {
        var rijen = new ArrayList<>(DT1.rijen());
        var rij = rijen.getFirst();
        rijen.set(0, new Rij(rij.regel(), rij.als(), rij.dan(), "Een andere zin.", rij.plek()));
        var verschil = Verschillen.tabel(DT1, DT1.met(rijen));
        assertThat(verschil.combinaties()).isZero();
        assertThat(verschil.regels()).containsExactly("DT1.1");
    }

    @Test
    void eenGatIsOokEenVerschil() {
        var verschil = Verschillen.tabel(
                DT1, DT1.met(DT1.rijen().subList(1, DT1.rijen().size())));
        assertThat(verschil.verschuivingen().getFirst().wordt()).containsOnly("");
    }

    @Test
    @DisplayName("De telling loopt over wat verandert; wat niet is geteld, telt als kan-zijn mee (E9)")
    void teltWatGeraaktWordt() {
        var verschil = Verschillen.tabel(DT1, metStap(4, "PRAAT_MET_OUDERS"));
        var stad = List.of(
                telling("NEE", "JA", "HOUDT_AF", 12),
                telling("NEE", "JA", "AKKOORD", 30),
                telling("JA", "JA", "HOUDT_AF", 7));
        assertThat(Verschillen.geraakt(verschil, stad)).isEqualTo(12);
        var wijk = List.of(
                new Telling(Map.of("wijkcoachBetrokken", "NEE", "dientBetrokken", "JA"), 42),
                new Telling(Map.of("wijkcoachBetrokken", "JA", "dientBetrokken", "JA"), 7));
        assertThat(Verschillen.geraakt(verschil, wijk)).isEqualTo(42);
    }

    private static Telling telling(String wijkcoach, String dient, String houding, int aantal) {
        return new Telling(
                Map.of("wijkcoachBetrokken", wijkcoach, "dientBetrokken", dient, "houdingOuders", houding), aantal);
    }

    @ParameterizedTest
    @CsvSource({
        "0, minder dan 10",
        "1, minder dan 10",
        "9, minder dan 10",
        "10, ongeveer 10",
        "12, ongeveer 10",
        "13, ongeveer 15",
        "551, ongeveer 550"
    })
    @DisplayName("Een klein getal wordt nooit getoond, en de andere in stappen van vijf (E2, E3)")
    void beschermtKleineGetallen(int aantal, String woorden) {
        assertThat(Kleingetal.inWoorden(aantal)).isEqualTo(woorden);
    }
}
