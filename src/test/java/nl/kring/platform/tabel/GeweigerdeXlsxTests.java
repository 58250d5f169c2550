package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kring.platform.tabel.BestandFixture.delen;
import static nl.kring.platform.tabel.BestandFixture.gelezen;
import static nl.kring.platform.tabel.BestandFixture.zetDeel;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Een Excel-bestand dat niet deugt krijgt een zin, geen fout")
class GeweigerdeXlsxTests {

    private static final String BESCHADIGD =
            "Dit Excel-bestand is beschadigd of niet door Excel gemaakt. Open het in Excel en sla het opnieuw op als"
                    + " .xlsx of .csv.";
    private static final String GEEN_EXCEL =
            "Dit is een zip-bestand, maar geen Excel-bestand dat Kring kan lezen. Sla het op als .xlsx of .csv.";
    private static final String TE_VEEL_ONDERDELEN =
            "Dit bestand heeft te veel onderdelen (meer dan 1000) om een Excel-bestand te zijn. Sla het op als .csv.";
    private static final String BOM =
            "Dit Excel-bestand is verdacht sterk ingepakt en is daarom niet gelezen. Sla het op als .csv.";

    @TempDir
    Path map;

    private BestandFixture bestanden;

    @BeforeEach
    void bestanden() {
        bestanden = new BestandFixture(map);
    }

    @Test
    void eenFormuleWordtNietGelezenOokNietAlsErEenUitkomstBijStaat() {
        var bestand = bestanden.excel(blad -> {
            blad.value(0, 0, "naam");
            blad.value(1, 0, "Sam");
            blad.formula(2, 0, "UPPER(A2)");
            blad.value(3, 0, "Noor");
        });

        assertThat(gelezen(bestand))
                .containsExactly("2: Sam", "Regel 3, kolom 'naam': hier staat een formule; plak de waarde.", "4: Noor");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<c r='A2'><f>1+1</f><v>2</v></c>",
        "<c r='A2' t='str'><f>T(1)</f><v>x</v></c>",
        "<c r='A2' t='s'><f>A1</f><v>0</v></c>", // some readers overlook this one
        "<c r='A2' t='inlineStr'><f>A1</f><is><t>x</t></is></c>",
        "<c r='A2'><f t='shared' si='0'/><v>2</v></c>",
        "<c r='A2'><f t='array' ref='A2:A9'>1</f></c>",
        "<c r='A2'><v>2</v><f/></c>",
    })
    void herkentElkeVormVanEenFormule(String cel) {
        assertThat(gelezen(bestanden.excelMetKop("<row r='2'>" + cel + "</row>")))
                .containsExactly("Regel 2, kolom 'naam': hier staat een formule; plak de waarde.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<c r='A2' t='e'><v>#N/A</v></c>, hier staat een fout van Excel; typ de waarde.",
        "<c r='A2' s='1'><v>0</v></c>, hier staat een datum die niet bestaat.",
        "<c r='A2' s='1'><v>60.5</v></c>, hier staat een datum die niet bestaat.",
        "<c r='A2' s='1'><v>-3</v></c>, hier staat een datum die niet bestaat.",
        "<c r='A2' s='1'><v>2958466</v></c>, hier staat een datum die niet bestaat.",
        "<c r='A2' t='inlineStr'><is><t>a_x0000_b</t></is></c>, hier staat een onzichtbaar teken; typ de waarde opnieuw.",
        "<c r='A2' t='inlineStr'><is><t>a_x001B_b</t></is></c>, hier staat een onzichtbaar teken; typ de waarde opnieuw.",
    })
    void foutInEenCel(String cel, String zin) {
        assertThat(gelezen(
                        bestanden.excelMetKop("<row r='2'>" + cel + "</row><row r='3'><c r='A3'><v>5</v></c></row>")))
                .containsExactly("Regel 2, kolom 'naam': " + zin, "3: 5");
    }

    @Test
    void eenCelMetTeVeelTekensKostNietMeerDanDieRij() {
        var lang = willekeurig(3_000_000);
        assertThat(gelezen(bestanden.excelMetKop("<row r='2'><c r='A2' t='inlineStr'><is><t>" + lang
                        + "</t></is></c></row><row r='3'><c r='A3'><v>5</v></c></row>")))
                .containsExactly("Regel 2, kolom 'naam': hier staan meer dan 10.000 tekens.", "3: 5");
    }

    @Test
    void eenGedeeldeTekstMetTeVeelTekensKostNietMeerDanDieRij() {
        var delen = delen("<row r='1'><c r='A1' t='s'><v>1</v></c></row><row r='2'><c r='A2' t='s'><v>0</v></c></row>");
        delen.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>" + willekeurig(3_000_000) + "</t></si><si><t>naam</t></si></sst>");

        assertThat(gelezen(bestanden.zip(delen)))
                .containsExactly("Regel 2, kolom 'naam': hier staan meer dan 10.000 tekens.");
    }

    /** Each of these brings a reader down that believes what a file says of itself. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<row r='2'><c r='ZZZZZZZ2'><v>1</v></c></row>",
        "<row r='2'><c r='XFE2'><v>1</v></c></row>",
        "<row r='2'><c r='2'><v>1</v></c></row>",
        "<row r='2'><c r='a2'><v>1</v></c></row>",
        "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>1</v></c></row>",
        "<row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>1</v></c></row>",
        "<row r='2'><c r='A2' t='s'><v>1999999999</v></c></row>",
        "<row r='2'><c r='A2' t='s'><v>-1</v></c></row>",
        "<row r='2'><c r='A2' t='s'><v>x</v></c></row>",
        "<row r='2'><c r='A2'><v>1E999999999</v></c></row>",
        "<row r='2'><c r='A2'><v>1E-999999999</v></c></row>",
        "<row r='2'><c r='A2'><v>1E99999999999</v></c></row>",
        "<row r='2'><c r='A2'><v>NaN</v></c></row>",
        "<row r='2'><c r='A2'><v>twaalf</v></c></row>",
        "<row r='2'><c r='A2' s='-1'><v>1</v></c></row>",
        "<row r='2'><c r='A2' s='x'><v>1</v></c></row>",
        "<row r='2'><c r='A2' t='onbekend'><v>1</v></c></row>",
        "<row r='1'/>",
        "<row r='0'/>",
        "<row r='-5'/>",
        "<row r='1048577'/>",
        "<row r='99999999999'/>",
        "<row r='2'><c r='A2'><v>1</v></row>",
        "<row r='2'><c r='A2'><v>&onbekend;</v></c></row>",
        "<row r='2'><c r='A2'><v>&#0;</v></c></row>",
    })
    void eenKapotBladStoptHetLezen(String rijen) {
        assertThat(gelezen(bestanden.excelMetKop(rijen))).containsExactly(BESCHADIGD);
    }

    @Test
    void meerDanTweehonderdKolommenMetIetsErin() {
        assertThat(gelezen(bestanden.excelMetKop("<row r='2'><c r='GR2'><v>1</v></c></row>")))
                .containsExactly("Regel 2: in vak 200 staat iets, maar de kopregel noemt daar geen kolom.");
        assertThat(gelezen(bestanden.excelMetKop("<row r='2'><c r='GS2'><v>1</v></c></row>")))
                .containsExactly("Regel 2: deze regel heeft meer dan 200 kolommen.");
    }

    static List<Arguments> eindeloos() {
        return List.of(
                Arguments.of("diepte", "<a>".repeat(150) + "</a>".repeat(150)),
                Arguments.of(
                        "namen",
                        IntStream.range(0, 5_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining())),
                Arguments.of(
                        "kenmerken",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> "<n k" + i + "='1'/>")
                                .collect(Collectors.joining())),
                Arguments.of(
                        "naamruimten",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> "<n xmlns='u" + i + "'/>")
                                .collect(Collectors.joining())),
                Arguments.of(
                        "opdrachten",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> "<?p" + i + " x?>")
                                .collect(Collectors.joining())),
                Arguments.of("een kenmerk", "<row r='2' x='" + willekeurig(2_000_000) + "'/>"),
                Arguments.of("een kenmerk dat telt", "<row r='" + "0".repeat(3_000) + "2'/>"),
                Arguments.of("een naamruimte", "<n xmlns='" + "u".repeat(3_000) + "'/>"),
                Arguments.of("een opmerking", "<!--" + willekeurig(2_000_000) + "-->"),
                Arguments.of("een naam", "<" + "n".repeat(900_000) + "/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eindeloos(String wat, String rijen) {
        assertThat(gelezen(bestanden.excelMetKop(rijen))).containsExactly(BESCHADIGD);
    }

    @Test
    void eenZipBomGaatNietAf() {
        var leeg = new byte[1 << 20];
        Arrays.fill(leeg, (byte) ' ');
        var bom = bestanden.zip(zip -> {
            delen("").forEach((naam, inhoud) -> {
                if (!naam.contains("sheet1")) {
                    zetDeel(zip, naam, inhoud.getBytes(UTF_8));
                }
            });
            try {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                zip.write("<worksheet><sheetData>".getBytes(UTF_8));
                for (int i = 0; i < 64; i++) {
                    zip.write(leeg);
                }
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(bom).satisfies(bestand -> assertThat(Files.size(bestand)).isLessThan(100_000));
        assertThat(gelezen(bom)).containsExactly(BOM);
    }

    @Test
    void eenZipBomMetRijenStoptOnderweg() {
        var rijen = "<row><c t='s'><v>1</v></c></row>".repeat(400_000);

        assertThat(gelezen(bestanden.excelMetKop(rijen)))
                .hasSizeGreaterThan(1_000)
                .hasSizeLessThan(400_000)
                .last()
                .isEqualTo(BOM);
    }

    @Test
    void alleOnderdelenSamenHebbenEenGrens() {
        var grenzen = new Grenzen(200L << 20, 200, 10_000, 1_000_000, 8L << 20, 100_000, 1_000);
        var rijen = "<row><c t='s'><v>1</v></c></row>".repeat(400_000);

        assertThat(gelezen(bestanden.excelMetKop(rijen), grenzen))
                .last()
                .isEqualTo("Dit Excel-bestand is uitgepakt te groot: meer dan 8 MB. Sla het op als .csv.");
    }

    @ParameterizedTest
    @CsvSource({"1000, false", "1001, true"})
    void teVeelOnderdelen(int aantal, boolean geweigerd) {
        var delen = delen("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");
        for (int i = delen.size(); i < aantal; i++) {
            delen.put("x" + i, "");
        }

        assertThat(gelezen(bestanden.zip(delen))).isEqualTo(geweigerd ? List.of(TE_VEEL_ONDERDELEN) : List.of());
    }

    /** The library that unzips takes the table of contents into memory whole, as large as the end of the zip says. */
    @ParameterizedTest(name = "{1} bytes op plaats {0}")
    @CsvSource({"10, 2", "12, 4"})
    void eenInhoudsopgaveDieReusachtigZegtTeZijnWordtNietGeopend(int plaats, int lengte) throws IOException {
        var bytes = Files.readAllBytes(bestanden.excelMetKop(""));
        var einde = bytes.length - 22;
        Arrays.fill(bytes, einde + plaats, einde + plaats + lengte, (byte) 0x7F);

        assertThat(gelezen(bestanden.bytes(bytes))).containsExactly(TE_VEEL_ONDERDELEN);
    }

    @Test
    void teVeelVerschillendeTeksten() {
        var delen = delen("");
        delen.put("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(4_000_001) + "</sst>");
        var ruim = new Grenzen(200L << 20, 200, 10_000, 1_000_000, 1L << 30, 100_000, 1_000);

        assertThat(gelezen(bestanden.zip(delen), ruim))
                .containsExactly("Dit Excel-bestand heeft te veel verschillende teksten. Sla het op als .csv.");
    }

    static List<Arguments> geenExcel() {
        return List.of(
                Arguments.of("lege zip", List.of()),
                Arguments.of("andere zip", List.of("foto.jpg")),
                Arguments.of("LibreOffice", List.of("mimetype", "content.xml")),
                Arguments.of("zonder blad", List.of("_rels/.rels", "xl/workbook.xml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void geenExcel(String wat, List<String> namen) {
        var delen = delen("");
        delen.keySet().retainAll(namen);
        namen.forEach(naam -> delen.putIfAbsent(naam, "x"));

        assertThat(gelezen(bestanden.zip(delen)))
                .hasSize(1)
                .first()
                .asString()
                .isIn(GEEN_EXCEL, "In dit Excel-bestand staat geen werkblad.");
    }

    @Test
    void eenAfgekaptBestand() throws IOException {
        var heel = Files.readAllBytes(bestanden.excelMetKop(""));
        var half = Arrays.copyOf(heel, heel.length / 2);

        assertThat(gelezen(bestanden.bytes(half))).containsExactly(GEEN_EXCEL);
    }

    @Test
    void eenOnderdeelMetEenWachtwoord() throws IOException {
        var bytes = new String(Files.readAllBytes(bestanden.excelMetKop("")), ISO_8859_1)
                .replace("PK\u0001\u0002\u0014\0\u0014\0\u0008\u0008", "PK\u0001\u0002\u0014\0\u0014\0\u0009\u0008");

        assertThat(gelezen(bestanden.bytes(bytes.getBytes(ISO_8859_1)))).containsExactly(GEEN_EXCEL);
    }

    @Test
    void haaltNietsVanBuitenBinnen() throws IOException {
        var geheim = Files.writeString(map.resolve("geheim.txt"), "GEHEIM");
        var geteld = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", vraag -> {
            geteld.incrementAndGet();
            vraag.sendResponseHeaders(200, -1);
            vraag.close();
        });
        server.start();
        try {
            var web = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            for (var kop : List.of(
                    "<!DOCTYPE w [<!ENTITY e SYSTEM '" + geheim.toUri() + "'>]>",
                    "<!DOCTYPE w SYSTEM '" + web + "' [<!ENTITY e 'GEHEIM'>]>",
                    "<!DOCTYPE w PUBLIC 'x' '" + web + "'>",
                    "<!DOCTYPE w [<!ENTITY % p SYSTEM '" + web + "'> %p;]>",
                    "<!DOCTYPE w [<!ENTITY a 'GEHEIM'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY e '&b;&b;&b;&b;'>]>")) {
                for (var deel :
                        List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels")) {
                    var delen = delen("<row r='1'><c r='A1' t='inlineStr'><is><t>x&e;</t></is></c></row>");
                    delen.compute(deel, (naam, inhoud) -> kop + inhoud);
                    assertThat(gelezen(bestanden.zip(delen)))
                            .as(deel + " " + kop)
                            .containsExactly(BESCHADIGD);
                }
            }
        } finally {
            server.stop(0);
        }
        assertThat(geteld).hasValue(0);
    }

    /** Letters that hardly pack, so that only the length is what is wrong. */
    private static String willekeurig(int lengte) {
        return new Random(1)
                .ints(lengte, 'a', 'z')
                .collect(StringBuilder::new, (tekst, c) -> tekst.append((char) c), StringBuilder::append)
                .toString();
    }
}
