package nl.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De stijlbladen: eigen huis, eigen thema, leesbare kleuren")
class StijlbladTests {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final List<String> SOORTEN =
            List.of("gezin", "kinderopvang", "wijkteam", "jgz", "jeugdzorg", "pas", "onderwijs", "gi", "gemeente");

    private final Map<String, String> bladen = lees("css");
    private final Map<String, String> kleuren =
            vind("--kring-color-([\\w-]+): (#[0-9a-f]{3,6});", bladen.get("tokens.css"));

    @Test
    void halenNietsVanBuiten() {
        assertThat(bladen).hasSizeGreaterThan(8);
        assertThat(bladen.values())
                .allSatisfy(css -> assertThat(css)
                        .doesNotContainPattern("(?i)url\\([\"']?(?:https?:|//|data:)")
                        .doesNotContain("@import"));
    }

    @Test
    void elkeLetterDieGenoemdWordtIsErMetHaarLicentie() {
        var bestanden = vind("url\\(\"\\.\\./(fonts/[^\"]+)()\"\\)", bladen.get("letters.css"))
                .keySet();

        assertThat(bestanden)
                .hasSize(4)
                .allSatisfy(pad -> assertThat(STATIC.resolve(pad)).exists());
        assertThat(STATIC.resolve("fonts/LICENSE-atkinson-OFL.txt")).exists();
        assertThat(STATIC.resolve("fonts/LICENSE-noto-OFL.txt")).exists();
        assertThat(STATIC.resolve("fonts/LICENSE-public-sans-OFL.txt")).exists();
        assertThat(STATIC.resolve("fonts/public-sans-nul-wght-normal.woff2")
                        .toFile()
                        .length())
                .isLessThan(2048);
    }

    @Test
    void elkTokenDatGebruiktWordtStaatInHetThema() {
        var gebruikt = bladen.values().stream()
                .flatMap(css ->
                        Pattern.compile("var\\((--kring-[\\w-]+)").matcher(css).results())
                .map(gevonden -> gevonden.group(1))
                .collect(Collectors.toSet());

        assertThat(gebruikt).hasSizeGreaterThan(50);
        assertThat(gebruikt)
                .allSatisfy(token -> assertThat(bladen.get("tokens.css")).contains(token + ":"));
    }

    @Test
    void deOnderdelenVanNlDesignSystemZijnOngewijzigd() {
        var vastgelegd = vind(
                "`(@utrecht/[\\w-]+)` \\| [\\d.]+ \\| `([0-9a-f]{64})`",
                lees("nlds").get("README.md"));
        var aanwezig = new HashMap<String, String>();
        vind(
                        "(?s)/\\* begin (@utrecht/[\\w-]+)@[^*]* \\*/\\n(.*?)\\n/\\* einde",
                        lees("nlds").get("nlds.css"))
                .forEach((pakket, css) -> aanwezig.put(pakket, sha256(css)));

        assertThat(aanwezig).hasSizeGreaterThan(15).isEqualTo(vastgelegd);
    }

    @Test
    void blijvenLicht() {
        var samen = lees("nlds").get("nlds.css").length()
                + bladen.values().stream().mapToInt(String::length).sum();

        assertThat(samen)
                .as(
                        "bytes of all sheets together, before compression; a page loads the shell's and at most one of its own")
                .isLessThan(180_000);
    }

    @ParameterizedTest(name = "{0} op {1}: minstens {2}")
    @CsvSource({
        "inkt, doek, 4.5",
        "inkt, vlak, 4.5",
        "inkt, abrikoos-50, 4.5",
        "inkt, abrikoos-300, 4.5",
        "inkt, abrikoos-500, 4.5",
        "inkt, merk-50, 4.5",
        "inkt, stil, 4.5",
        "inkt, focus, 4.5",
        "inkt-zacht, doek, 4.5",
        "inkt-zacht, vlak, 4.5",
        "inkt-zacht, merk-50, 4.5",
        "inkt-zacht, stil, 4.5",
        "inkt-zacht, abrikoos-50, 4.5",
        "link, doek, 4.5",
        "link, vlak, 4.5",
        "link, merk-50, 4.5",
        "link, abrikoos-50, 4.5",
        "op-merk, merk-700, 4.5",
        "op-merk, merk-900, 4.5",
        "merk-700, vlak, 4.5",
        "merk-900, merk-100, 4.5",
        "merk-900, merk-50, 4.5",
        "let-op-tekst, let-op-vlak, 4.5",
        "goed, vlak, 4.5",
        "goed, goed-vlak, 4.5",
        "fout, vlak, 4.5",
        "abrikoos-800, abrikoos-50, 4.5",
        "rand-sterk, vlak, 3",
        "rand-sterk, doek, 3",
        "merk-500, vlak, 3",
        "merk-500, merk-50, 3",
        "focus, inkt, 3"
    })
    void zijnTeLezen(String voor, String achter, double minstens) {
        assertThat(contrast(voor, achter)).isGreaterThanOrEqualTo(minstens);
    }

    @Test
    void elkeSoortOrganisatieIsTeLezenOpKaartPaginaEnHaarEigenKleur() {
        assertThat(SOORTEN)
                .allSatisfy(soort -> assertThat(List.of("vlak", "doek", soort + "-licht"))
                        .allSatisfy(achter ->
                                assertThat(contrast(soort + "-donker", achter)).isGreaterThanOrEqualTo(4.5)));
    }

    @Test
    void deMeetlatKlopt() {
        assertThat(contrast(1, 0)).isEqualTo(21, within(0.001));
    }

    /** WCAG 2.2, contrast ratio. */
    private double contrast(String een, String twee) {
        return contrast(licht(kleuren.get(een)), licht(kleuren.get(twee)));
    }

    private static double contrast(double een, double twee) {
        return (Math.max(een, twee) + 0.05) / (Math.min(een, twee) + 0.05);
    }

    private static double licht(String hex) {
        var zes = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        return 0.2126 * kanaal(zes, 1) + 0.7152 * kanaal(zes, 3) + 0.0722 * kanaal(zes, 5);
    }

    private static double kanaal(String hex, int plek) {
        var waarde = Integer.parseInt(hex.substring(plek, plek + 2), 16) / 255.0;
        return waarde <= 0.04045 ? waarde / 12.92 : Math.pow((waarde + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> vind(String patroon, String tekst) {
        return Pattern.compile(patroon)
                .matcher(tekst)
                .results()
                .collect(Collectors.toMap(gevonden -> gevonden.group(1), (MatchResult gevonden) -> gevonden.group(2)));
    }

    private static Map<String, String> lees(String map) {
        try (var paden = Files.list(STATIC.resolve(map))) {
            var gelezen = new HashMap<String, String>();
            for (var pad : paden.toList()) {
                gelezen.put(pad.getFileName().toString(), Files.readString(pad));
            }
            return gelezen;
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    private static String sha256(String tekst) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (java.security.NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
