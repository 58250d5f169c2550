package nl.kring.organisatie.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kring.Importproef;
import nl.kring.Importproef.Plaats;
import nl.kring.KringTest;
import nl.kring.platform.inlezen.Inleesverslag;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Gebieden inlezen uit de tabel van het CBS")
class GebiedenInlezenTests {
    private static final String KOP = "gebied_code;gebied_naam;wijk_code;wijk_naam;buurt_code;buurt_naam";

    @Autowired
    Importproef importproef;

    private Plaats plaats;

    @BeforeEach
    void maakGemeente() {
        plaats = importproef.gemeente("Gebiedenstad");
    }

    private String rij(String gebied, String wijk, String wijknaam, String buurt, String buurtnaam) {
        return "%s;Gebied %s;WK%s%s;%s;BU%s%s;%s"
                .formatted(gebied, gebied, plaats.nummer(), wijk, wijknaam, plaats.nummer(), buurt, buurtnaam);
    }

    private Inleesverslag lees(String... regels) {
        return importproef.lees("gebieden", plaats.cbsCode(), regels);
    }

    private int buurten() {
        return importproef.tel("organisatie.buurt", plaats.id());
    }

    @Test
    void deEchteTabelVanArnhemKomtHeelBinnenEnDeTweedeKeerIsAllesHetzelfde() throws IOException {
        var arnhem = Files.readString(Path.of("src/main/resources/demo/arnhem_gebied_wijk_buurt_2022.csv"))
                .replace("WK0202", "WK" + plaats.nummer())
                .replace("BU0202", "BU" + plaats.nummer());

        var eerste = lees(arnhem);
        assertThat(eerste.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(eerste.aantal(Soort.NIEUW)).isEqualTo(83);
        assertThat(importproef.tel("organisatie.gebied", plaats.id())).isEqualTo(8);
        assertThat(importproef.tel("organisatie.wijk", plaats.id())).isEqualTo(24);
        assertThat(buurten()).isEqualTo(83);

        var tweede = lees(arnhem);
        assertThat(tweede.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(tweede.slot()).first().isEqualTo("83 regels: 0 nieuw, 0 gewijzigd, 83 hetzelfde, 0 geweigerd.");
    }

    @Test
    void eenProefVerandertNiets() {
        var verslag = importproef.proef("gebieden", plaats.cbsCode(), KOP, rij("W1", "01", "Zuid", "0100", "Veld"));

        assertThat(verslag.einde()).isEqualTo(Einde.PROEF);
        assertThat(verslag.aantal(Soort.NIEUW)).isOne();
        assertThat(verslag.slot()).last().isEqualTo("Dit was een proef. Er is niets veranderd.");
        assertThat(buurten()).isZero();
    }

    @Test
    void zonderBuurtenKanOokInEenAndereVolgordeEnMetHoofdletters() {
        var verslag =
                lees("Wijk_Naam;GEBIED NAAM;gebied_code;wijk code", "Zuid;Gebied 1;W1;wk" + plaats.nummer() + "01");

        assertThat(verslag.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(importproef.tel("organisatie.wijk", plaats.id())).isOne();
    }

    @Test
    void eenAndereNaamTeltAlsGewijzigd() {
        lees(KOP, rij("W1", "01", "Zuid", "0100", "Veld"), rij("W1", "01", "Zuid", "0101", "Bos"));
        var verslag = lees(KOP, rij("W1", "01", "Zuid", "0100", "Veld"), rij("W1", "01", "Zuid", "0101", "Woud"));

        assertThat(verslag.aantal(Soort.HETZELFDE)).isOne();
        assertThat(verslag.aantal(Soort.GEWIJZIGD)).isOne();
    }

    @Test
    void eenRegelDieNietKloptHoudtAllesTegen() {
        var verslag = lees(
                KOP,
                rij("W1", "01", "Zuid", "0100", "Veld"),
                rij("W1", "01", "Noord", "0101", "Bos"),
                rij("W2", "01", "Zuid", "0102", "Hei"),
                rij("W1", "01", "Zuid", "0100", "Veld"),
                "W1;Gebied W1;WK9;Zuid;;",
                "W1;Gebied W1;WK000101;Zuid;;",
                ";Gebied W1;WK" + plaats.nummer() + "02;;;");

        assertThat(verslag.einde()).isEqualTo(Einde.NIETS_VERANDERD);
        assertThat(verslag.meldingen())
                .containsExactly(
                        "Regel 3, kolom 'wijk_naam': Deze wijk heeft op regel 2 een andere naam.",
                        "Regel 4, kolom 'gebied_code': Deze wijk hoort op regel 2 bij een ander gebied.",
                        "Regel 5, kolom 'buurt_code': Deze code staat ook op regel 2. Haal een van de twee weg.",
                        "Regel 6, kolom 'wijk_code': Deze code klopt niet. Een code van het CBS is WK en zes cijfers, zoals WK020201.",
                        "Regel 7, kolom 'wijk_code': Deze code is van een andere gemeente.",
                        "Regel 8, kolom 'gebied_code': Vul de code in.",
                        "Regel 8, kolom 'wijk_naam': Vul de naam in.");
        assertThat(verslag.slot()).first().isEqualTo("7 regels: 1 nieuw, 0 gewijzigd, 0 hetzelfde, 6 geweigerd.");
        assertThat(buurten()).isZero();
    }
}
