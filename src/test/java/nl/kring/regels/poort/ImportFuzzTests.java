package nl.kring.regels.poort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import nl.kring.regels.TabelId;
import nl.kring.regels.dmn.Lezer;
import nl.kring.regels.dmn.Meegeleverd;
import nl.kring.regels.dmn.Schrijver;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.regels.tabel.Tabel;
import nl.kring.regels.tabel.Toelichting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@DisplayName("De poort: wat iemand ook met een bestand doet, het wordt goedgekeurd of krijgt zinnen")
class ImportFuzzTests {
    private static final int AANTAL = 2_000;

    private static final List<TabelId> KLEIN = List.of(TabelId.DT1, TabelId.DT4, TabelId.DT10);

    /** The engine takes a tenth of a second for a table; the own reader, which goes first, a thousandth. */
    private static final int MET_MOTOR = 6;

    @Test
    @DisplayName("Bij 2.000 willekeurige vernielingen is er nooit een uitzondering, en nooit een fout zonder zin")
    void nooitEenUitzondering(TestReporter verslag) {
        // -Dkring.zaad repeats what a failure names
        var zaad = Long.getLong("kring.zaad", 20_261_122L);
        verslag.publishEntry("zaad", String.valueOf(zaad));
        var toeval = new Random(zaad);
        var telling = new Telling();
        for (var nummer = 0; nummer < AANTAL; nummer++) {
            var id = tabel(nummer);
            var vernield = Vernieling.van(id, toeval);
            try {
                telling.tel(id, vernield);
            } catch (RuntimeException | StackOverflowError | AssertionError fout) {
                fail(
                        "zaad %d, nummer %d, tabel %s:%n%s"
                                .formatted(zaad, nummer, id, new String(vernield, StandardCharsets.UTF_8)),
                        fout);
            }
        }
        verslag.publishEntry("telling", telling.toString());
        assertThat(telling.geweigerd).as("geweigerd door de lezer").isGreaterThan(AANTAL / 2);
        assertThat(telling.gelezen).as("gelezen").isGreaterThan(AANTAL / 50);
        assertThat(telling.anders).as("een andere tabel dan die van Kring").isGreaterThan(40);
        assertThat(telling.afgekeurd).as("gelezen, en daarna afgekeurd").isGreaterThan(8);
        assertThat(telling.metMotor).as("ook door de motor").isEqualTo(MET_MOTOR);
        assertThat(telling.tabellen).as("tabellen geraakt").hasSize(TabelId.values().length);
    }

    /** All of them, the small ones most: what a reader stumbles over is in those too, and costs a fifth. */
    private static TabelId tabel(int nummer) {
        return nummer % 10 == 0
                ? TabelId.values()[nummer / 10 % TabelId.values().length]
                : KLEIN.get(nummer % KLEIN.size());
    }

    /** What came of the files, so that the test proves that it looked. */
    private static final class Telling {
        private final EnumSet<TabelId> tabellen = EnumSet.noneOf(TabelId.class);
        private int geweigerd;
        private int gelezen;
        private int anders;
        private int afgekeurd;
        private int metMotor;

        void tel(TabelId id, byte[] bestand) {
            tabellen.add(id);
            var vorm = Meegeleverd.tabel(id);
            var lezing = Lezer.lees(bestand, vorm);
            if (lezing.tabel().isEmpty()) {
                geweigerd++;
                leesbaar(lezing.bevindingen());
                return;
            }
            gelezen++;
            assertThat(lezing.bevindingen()).isEmpty();
            var tabel = lezing.tabel().get();
            if (tabel.equals(vorm)) {
                return;
            }
            anders++;
            blijftHetzelfde(tabel, vorm);
            var bevindingen = Poort.zonderMotor(tabel);
            if (!bevindingen.isEmpty()) {
                afgekeurd++;
                leesbaar(bevindingen);
            } else if (metMotor < MET_MOTOR) {
                metMotor++;
                doorDeMotor(bestand, vorm, tabel);
            }
        }

        /** What was read can be kept as a file and read again. */
        private static void blijftHetzelfde(Tabel tabel, Tabel vorm) {
            var weer = Lezer.lees(Schrijver.schrijf(tabel).getBytes(StandardCharsets.UTF_8), vorm);
            assertThat(weer.bevindingen()).isEmpty();
            assertThat(weer.tabel()).contains(tabel);
        }

        private static void doorDeMotor(byte[] bestand, Tabel vorm, Tabel tabel) {
            switch (Poort.keur(bestand, vorm)) {
                case Keuring.Goed goed -> assertThat(goed.tabel()).isEqualTo(tabel);
                case Keuring.Fout fout -> leesbaar(fout.bevindingen());
            }
        }

        private static void leesbaar(List<Bevinding> bevindingen) {
            assertThat(bevindingen).isNotEmpty().hasSizeLessThanOrEqualTo(51);
            for (var bevinding : bevindingen) {
                var zin = bevinding.volledig();
                assertThat(zin).startsWith("Tabel ").endsWith(".").hasSizeLessThan(700);
                assertThat(zin.codePoints().filter(Toelichting::isOnzichtbaar).count())
                        .as(zin)
                        .isZero();
            }
        }

        @Override
        public String toString() {
            return "%d geweigerd, %d gelezen, waarvan %d anders, %d afgekeurd en %d door de motor"
                    .formatted(geweigerd, gelezen, anders, afgekeurd, metMotor);
        }
    }
}
