package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kring.platform.tabel.BestandFixture.gelezen;
import static nl.kring.platform.tabel.BestandFixture.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een bestand dat niet deugt krijgt een zin, geen fout")
class GeweigerdeCsvTests {

    private static final String ONBEKENDE_TEKENS =
            "hier staan tekens die niet te lezen zijn. Sla het bestand opnieuw op als 'CSV UTF-8'.";
    private static final String GEEN_TEKST = "dit is geen tekst. Lever een tabel aan als .csv of .xlsx.";
    private static final String AANHALINGSTEKENS =
            "de aanhalingstekens (\") op deze regel kloppen niet, of een vak is veel te lang. Kring kan het bestand"
                    + " vanaf hier niet lezen.";

    @TempDir
    Path map;

    private BestandFixture bestanden;

    @BeforeEach
    void bestanden() {
        bestanden = new BestandFixture(map);
    }

    static List<Arguments> geweigerd() {
        return List.of(
                Arguments.of("leeg", tekst(""), "Het bestand is leeg."),
                Arguments.of("alleen witruimte", tekst("  \n\r\n\t\n;;;\n"), "Het bestand is leeg."),
                Arguments.of("alleen een merkteken", tekst("\uFEFF"), "Het bestand is leeg."),
                Arguments.of("UTF-16 LE", "\uFEFFnaam\n".getBytes(UTF_16LE), utf16()),
                Arguments.of("UTF-16 BE", "\uFEFFnaam\n".getBytes(UTF_16BE), utf16()),
                Arguments.of("UTF-16 met merkteken", "naam\n".getBytes(UTF_16), utf16()),
                Arguments.of("UTF-16 zonder merkteken", "naam\n".getBytes(UTF_16LE), "Regel 1: " + GEEN_TEKST),
                Arguments.of("NUL op regel 3", tekst("naam\nSam\nNo\0or\n"), "Regel 3: " + GEEN_TEKST),
                Arguments.of("NUL op regel 3, CR", tekst("naam\rSam\rNo\0or\r"), "Regel 3: " + GEEN_TEKST),
                Arguments.of("NUL op regel 3, CRLF", tekst("naam\r\nSam\r\n\0"), "Regel 3: " + GEEN_TEKST),
                Arguments.of(
                        "plaatje",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
                        "Regel 3: " + GEEN_TEKST),
                // More UTF-8 than not: reading the rest as Windows-1252 would garble Zoë and René without a word.
                Arguments.of(
                        "UTF-8 met een kapotte letter",
                        samen(tekst("naam\nZoë\nRené\n"), latijn("Ren\u00E9\n")),
                        "Regel 4: " + ONBEKENDE_TEKENS),
                Arguments.of(
                        "UTF-8 die midden in een letter ophoudt",
                        samen(tekst("naam\nZoë\nRené\n"), latijn("Zo\u00C3")),
                        "Regel 4: " + ONBEKENDE_TEKENS),
                Arguments.of(
                        "tekens die Windows-1252 niet kent",
                        latijn("naam\nA\u0081\u008D\n"),
                        "Regel 2: " + ONBEKENDE_TEKENS),
                Arguments.of(
                        "dubbele kolom",
                        tekst("naam;plaats; NAAM;plaats;naam\n"),
                        "Regel 1, kolom 'NAAM': deze kolom staat er meer dan één keer in."),
                Arguments.of(
                        "onzichtbaar teken in de kop",
                        tekst("naam;pla\u0007ats\n"),
                        "Regel 1: in de kopregel, vak 2: hier staat een onzichtbaar teken; typ de waarde opnieuw."),
                Arguments.of(
                        "een zin als kop",
                        tekst("n" + "a".repeat(200) + "\n"),
                        "Regel 1: de naam van een kolom is te lang. De eerste regel moet de namen van de kolommen"
                                + " bevatten."),
                Arguments.of("201 kolommen", tekst(kolommen(201)), "Regel 1: deze regel heeft meer dan 200 kolommen."),
                Arguments.of("kapotte kop", tekst("\"naam;plaats\nSam;Arnhem\n"), "Regel 1: " + AANHALINGSTEKENS),
                Arguments.of(
                        "oud Excel",
                        ole("Workbook"),
                        "Dit is een oud Excel-bestand (.xls). Open het in Excel en sla het op als .xlsx of .csv."),
                Arguments.of(
                        "Excel met wachtwoord",
                        ole("EncryptedPackage"),
                        "Dit Excel-bestand heeft een wachtwoord. Haal het wachtwoord eraf en sla het op als .xlsx of"
                                + " .csv."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void geweigerd(String wat, byte[] inhoud, String zin) {
        var opening = Tabellezer.open(bestanden.bytes(inhoud), Grenzen.STANDAARD);

        assertThat(opening).isInstanceOf(Opening.Geweigerd.class);
        assertThat(gelezen(opening)).first().isEqualTo(zin);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "80, een vervolg zonder begin",
        "C3, een begin zonder vervolg",
        "C0 80, langer dan nodig",
        "C1 BF, langer dan nodig",
        "E0 9F BF, langer dan nodig",
        "F0 8F BF BF, langer dan nodig",
        "ED A0 80, een half paar",
        "F4 90 80 80, voorbij het einde van Unicode",
        "F5 80 80 80, voorbij het einde van Unicode",
        "FF, nooit een teken",
    })
    void eenKapotteLetterInUtf8WordtOpHaarRegelGenoemd(String bytes, String waarom) {
        var kapot = HexFormat.ofDelimiter(" ").parseHex(bytes);
        var inhoud = samen(samen(tekst("naam\n" + "é".repeat(10) + "\nZo"), kapot), tekst("\nNoël\n"));

        assertThat(gelezen(bestanden.bytes(inhoud))).containsExactly("Regel 3: " + ONBEKENDE_TEKENS);
    }

    static List<Arguments> foutInEenRij() {
        return List.of(
                Arguments.of(
                        "vak te veel",
                        "Noor;Velp;x",
                        "Regel 3: in vak 3 staat iets, maar de kopregel noemt daar geen kolom."),
                Arguments.of(
                        "onzichtbaar teken",
                        "Noor;Ve\u0008lp",
                        "Regel 3, kolom 'plaats': hier staat een onzichtbaar teken; typ de waarde opnieuw."),
                Arguments.of(
                        "wisteken",
                        "No\u007For;Velp",
                        "Regel 3, kolom 'naam': hier staat een onzichtbaar teken; typ de waarde opnieuw."),
                Arguments.of(
                        "10.001 tekens",
                        "Noor;" + "x".repeat(10_001),
                        "Regel 3, kolom 'plaats': hier staan meer dan 10.000 tekens."),
                Arguments.of(
                        "30.000 tekens",
                        "y".repeat(30_000) + ";x",
                        "Regel 3, kolom 'naam': hier staan meer dan 10.000 tekens."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void foutInEenRij(String wat, String regel, String zin) {
        assertThat(gelezen(bestanden.csv("naam;plaats\nSam;Arnhem\n" + regel + "\nBo;Elst\n")))
                .containsExactly("2: Sam|Arnhem", zin, "4: Bo|Elst");
    }

    static List<Arguments> nietVerderTeLezen() {
        return List.of(
                Arguments.of("open aanhaling", "\"Noor;Velp\nBo;Elst\n", AANHALINGSTEKENS),
                Arguments.of("tekst na de aanhaling", "\"Noor\" Jansen;Velp\n", AANHALINGSTEKENS),
                Arguments.of("eindeloos vak", "x".repeat(1_000_000) + "\n", AANHALINGSTEKENS),
                Arguments.of("eindeloos open vak", "\"" + "Noor;Velp\n".repeat(100_000), AANHALINGSTEKENS),
                Arguments.of("201 vakken", kolommen(201), "deze regel heeft meer dan 200 kolommen."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nietVerderTeLezen(String wat, String rest, String zin) {
        assertThat(gelezen(bestanden.csv("naam;plaats\nSam;Arnhem\n" + rest)))
                .containsExactly("2: Sam|Arnhem", "Regel 3: " + zin);
    }

    @Test
    void tienduizendTekensEnTweehonderdKolommenMogenNog() {
        assertThat(gelezen(bestanden.csv("naam\n" + "x".repeat(10_000) + "\n")))
                .containsExactly("2: " + "x".repeat(10_000));
        assertThat(gelezen(bestanden.csv("naam\n\"" + "\"\"".repeat(10_000) + "\"\n")))
                .containsExactly("2: " + "\"".repeat(10_000));
        assertThat(tabel(bestanden.csv(kolommen(200))).kolommen()).hasSize(200);
    }

    @Test
    void legeVakkenTellenNietAlsKolommen() {
        assertThat(gelezen(bestanden.csv("naam" + ";".repeat(5_000) + "\nSam" + ";".repeat(5_000) + "\n")))
                .containsExactly("2: Sam");
    }

    @Test
    void ontbrekendeKolommenWordenGenoemd() {
        var bestand = bestanden.csv("Naam;plaats\n");

        assertThat(gelezen(Tabellezer.open(bestand, Grenzen.STANDAARD, "naam", "postcode")))
                .containsExactly(
                        "Regel 1: deze kolom ontbreekt: 'postcode'. De eerste regel moet de namen van de kolommen"
                                + " bevatten.");
        assertThat(gelezen(Tabellezer.open(bestand, Grenzen.STANDAARD, "straat", "naam", "postcode")))
                .containsExactly(
                        "Regel 1: deze kolommen ontbreken: 'straat', 'postcode'. De eerste regel moet de namen van"
                                + " de kolommen bevatten.");
    }

    @Test
    void noemtAllesWatErAanDeKopregelMisIsTegelijk() {
        assertThat(gelezen(Tabellezer.open(bestanden.csv("naam;x\u0007;naam\n"), Grenzen.STANDAARD, "postcode")))
                .hasSize(3);
    }

    @Test
    void stoptBijTeVeelRijen() {
        var drie = Grenzen.STANDAARD.metRijen(3);

        assertThat(gelezen(bestanden.csv("naam\na\n\nb\nc\n"), drie)).containsExactly("2: a", "4: b", "5: c");
        assertThat(gelezen(bestanden.csv("naam\na\nb\nc\nd\ne\n"), drie))
                .containsExactly(
                        "2: a",
                        "3: b",
                        "4: c",
                        "Regel 5: het bestand heeft meer dan 3 rijen. Verdeel het over meer bestanden.");
    }

    @Test
    void weigertEenBestandDatTeGrootIs() {
        var klein = new Grenzen(10, 200, 10_000, 1_000, 1L << 30, 200, 1_000);

        assertThat(gelezen(bestanden.csv("naam\n12345"), klein)).containsExactly("2: 12345");
        assertThat(gelezen(bestanden.csv("naam\n123456"), klein))
                .containsExactly("Het bestand is te groot: meer dan 10 bytes.");
    }

    @Test
    void weigertWatGeenBestandIs() {
        assertThat(gelezen(map)).containsExactly("Dit is geen bestand.");
        assertThat(gelezen(map.resolve("nergens.csv"))).containsExactly("Het bestand bestaat niet.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void eenGrensLaatMinstensEenDoor(int grens) {
        assertThatThrownBy(() -> Grenzen.STANDAARD.metRijen(grens)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String kolommen(int aantal) {
        return IntStream.range(0, aantal).mapToObj(i -> "k" + i).collect(Collectors.joining(";")) + "\n";
    }

    private static String utf16() {
        return "Dit bestand staat in de tekenset UTF-16. Sla het op als 'CSV UTF-8'.";
    }

    private static byte[] tekst(String tekst) {
        return tekst.getBytes(UTF_8);
    }

    private static byte[] latijn(String tekst) {
        return tekst.getBytes(ISO_8859_1);
    }

    private static byte[] samen(byte[] eerste, byte[] tweede) {
        return (new String(eerste, ISO_8859_1) + new String(tweede, ISO_8859_1)).getBytes(ISO_8859_1);
    }

    /** The container of old and of encrypted workbooks: its directory, far into the file, names what is inside. */
    private static byte[] ole(String stroom) {
        var begin = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat((1 << 16) - 20);
        return latijn(begin + new String(stroom.getBytes(UTF_16LE), ISO_8859_1) + "\0".repeat(1000));
    }
}
