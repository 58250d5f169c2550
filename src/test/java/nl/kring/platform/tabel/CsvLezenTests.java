package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kring.platform.tabel.BestandFixture.gelezen;
import static nl.kring.platform.tabel.BestandFixture.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een CSV-bestand lezen")
class CsvLezenTests {

    @TempDir
    Path map;

    private BestandFixture bestanden;

    @BeforeEach
    void bestanden() {
        bestanden = new BestandFixture(map);
    }

    @Test
    void geeftElkeRijMetHaarRegelnummerInHetBestand() {
        assertThat(gelezen(bestanden.csv("naam;plaats\nSam;Arnhem\n\n;\nNoor;\"twee\nregels\"\nBo;Velp\n")))
                .containsExactly("2: Sam|Arnhem", "5: Noor|twee\nregels", "7: Bo|Velp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void kentElkSoortRegeleinde(String einde) {
        assertThat(gelezen(bestanden.csv(String.join(einde, "naam;plaats", "Sam;Arnhem", "Noor;Velp"))))
                .containsExactly("2: Sam|Arnhem", "3: Noor|Velp");
    }

    static List<Arguments> vindtHetTekenTussenDeVakkenInDeKopregel() {
        return List.of(
                Arguments.of("naam;plaats", ';'),
                Arguments.of("naam,plaats", ','),
                Arguments.of("naam\tplaats", '\t'),
                Arguments.of("naam", ';'),
                Arguments.of("naam;plaats,postcode;x", ';'),
                Arguments.of("naam,plaats;postcode,x", ','),
                Arguments.of("naam;plaats,postcode", ';'), // as many: what Dutch Excel writes
                Arguments.of("\"a;b;c;d\",plaats", ','), // within quotes does not count
                Arguments.of("\"a\n;;;b\",plaats", ','),
                Arguments.of("naam;plaats\n1,2,3,4", ';')); // only the header counts
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void vindtHetTekenTussenDeVakkenInDeKopregel(String kop, char teken) {
        assertThat(tabel(bestanden.csv("\n" + kop + "\n")).herkenning()).isEqualTo(new Herkenning.Csv(UTF_8, teken));
    }

    @ParameterizedTest(name = "{0}, merkteken {1}")
    @CsvSource({"UTF-8, false", "UTF-8, true", "windows-1252, false", "windows-1252, true"})
    void leestLettersMetAccentenInElkeGangbareTekenset(String tekenset, boolean metMerkteken) {
        var inhoud = new ByteArrayOutputStream();
        if (metMerkteken) {
            inhoud.writeBytes("\uFEFF".getBytes(UTF_8));
        }
        inhoud.writeBytes("naam;café\nZoë;€ 5, “crèche” š\n".getBytes(Charset.forName(tekenset)));
        var bestand = bestanden.bytes(inhoud.toByteArray());

        assertThat(gelezen(bestand)).containsExactly("2: Zoë|€ 5, “crèche” š");
        assertThat(tabel(bestand).kolommen()).containsExactly("naam", "café");
        assertThat(((Herkenning.Csv) tabel(bestand).herkenning()).tekenset()).isEqualTo(Charset.forName(tekenset));
    }

    @Test
    void leestAlleTekensVanUnicode() {
        assertThat(gelezen(bestanden.csv("naam\nمحمد\nЮлія\n小明\n👶🏽\n\uD7FF\uE000\uFFFD\n\u07FF\u0800\n")))
                .containsExactly("2: محمد", "3: Юлія", "4: 小明", "5: 👶🏽", "6: \uD7FF\uE000\uFFFD", "7: \u07FF\u0800");
    }

    // Windows-1252 with a pair that could have been UTF-8 ("Ã©" comes from an earlier mistake) is still Windows-1252.
    @Test
    void eenEnkelToevalligUtf8PaarMaaktEenBestandNogGeenUtf8() {
        var bestand = bestanden.bytes("naam\nCr\u00C3\u00A8che\nZo\u00EB\nRen\u00E9\n".getBytes(ISO_8859_1));

        assertThat(gelezen(bestand)).containsExactly("2: CrÃ¨che", "3: Zoë", "4: René");
    }

    @Test
    void kolommenStaanInElkeVolgordeEnHoofdlettersDoenErNietToe() {
        var tabel = tabel(Tabellezer.open(
                bestanden.csv(" Plaats ;extra;NAAM\nArnhem;x;Sam\n"), Grenzen.STANDAARD, "naam", "plaats"));
        var rij = (Rij) tabel.regels().next();

        assertThat(rij.waarde("naam")).isEqualTo("Sam");
        assertThat(rij.waarde(" PLAATS")).isEqualTo("Arnhem");
        assertThat(tabel.kolommen()).containsExactly("Plaats", "extra", "NAAM");
        assertThat(tabel.heeftKolom("Extra")).isTrue();
        assertThat(tabel.heeftKolom("straat")).isFalse();
    }

    @Test
    void eenKolomDieErNietIsVerwartMenNietMetEenLegeWaarde() {
        var rij = (Rij)
                tabel(bestanden.csv("naam;plaats;vve\nSam;;ja\n")).regels().next();

        assertThat(rij.waarde("plaats")).isEmpty();
        assertThat(rij.ingevuld("plaats")).isEmpty();
        assertThat(rij.ingevuld("straat")).isEmpty();
        assertThat(rij.ingevuld("vve")).contains("ja");
        assertThatThrownBy(() -> rij.waarde("straat")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void watOntbreektAanHetEindVanEenRegelIsLeeg() {
        assertThat(gelezen(bestanden.csv("naam;plaats;vve\nSam\nNoor;Velp;;;;\n")))
                .containsExactly("2: Sam||", "3: Noor|Velp|");
    }

    @Test
    void witruimteOmEenWaardeTeltNietMee() {
        assertThat(gelezen(bestanden.csv("naam;plaats\n  Sam\u00A0;\"\tArn hem \u2003\"\n")))
                .containsExactly("2: Sam|Arn hem");
    }

    // Values are text: they are never worked out here. Whoever writes them to a spreadsheet guards against it there.
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+31612345678", "-5", "@naam", "=cmd|' /C calc'!A0", "'0612345678'", "#1", "1e5", "007"})
    void eenWaardeDieOpEenFormuleLijktBlijftTekst(String waarde) {
        assertThat(gelezen(bestanden.csv("naam\n" + waarde + "\n"))).containsExactly("2: " + waarde);
    }

    @Test
    void aanhalingstekensHoudenScheidingstekensBijeen() {
        assertThat(gelezen(bestanden.csv("naam;plaats\n\"Sam; of \"\"Samuel\"\"\";Arn\"hem\n")))
                .containsExactly("2: Sam; of \"Samuel\"|Arn\"hem");
    }

    @Test
    void alleenEenKopregelIsEenTabelZonderRijen() {
        var regels = tabel(bestanden.csv("naam;plaats\n")).regels();

        assertThat(regels.hasNext()).isFalse();
        assertThatThrownBy(regels::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void zegtInGewoneWoordenWaarHetBestandVoorGehoudenIs() {
        assertThat(tabel(bestanden.csv("a\tb\n")).herkenning().zin())
                .isEqualTo("Gelezen als CSV, tekenset UTF-8, met tab tussen de vakken.");
    }

    @Test
    void eenGeslotenTabelGeeftNietsMeer() {
        var tabel = tabel(bestanden.csv("naam\nSam\n"));
        var regels = tabel.regels();
        assertThat(regels.hasNext()).isTrue();

        tabel.close();

        assertThat(regels.hasNext()).isFalse();
    }

    @Test
    void watErOverEenMensStaatKomtNietInEenLogregel() {
        assertThat(tabel(bestanden.csv("naam\nSam\n")).regels().next()).hasToString("Rij[2]");
    }
}
