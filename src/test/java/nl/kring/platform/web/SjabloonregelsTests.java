package nl.kring.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Regels voor elk sjabloon, van welk deel van Kring ook")
class SjabloonregelsTests {
    private static final Path MAP = Path.of("src/main/jte");
    private static final Pattern ICOON = Pattern.compile("icoon(?:\\(naam)? = \"([a-z]+)\"");

    private final Map<Path, String> sjablonen = lees();

    @Test
    void deRegelsHebbenIetsOmNaarTeKijken() {
        assertThat(sjablonen).hasSizeGreaterThan(10);
    }

    @Test
    void geenSjabloonHeeftEenEigenStijl() {
        sjablonen.forEach((pad, tekst) -> assertThat(tekst)
                .as("%s: style-src 'self' blocks it; use a class", pad)
                .doesNotContainPattern("(?i)\\bstyle\\s*=")
                .doesNotContainPattern("(?i)<style\\b"));
    }

    @Test
    void geenSjabloonHeeftCodeInZich() {
        sjablonen.forEach((pad, tekst) -> assertThat(tekst)
                .as("%s: script-src blocks it", pad)
                .doesNotContainPattern("(?i)\\son[a-z]+\\s*=\\s*\"")
                .doesNotContainPattern("(?i)\\bhx-on")
                .doesNotContainPattern("(?i)javascript:")
                .doesNotContainPattern("(?i)<script(?![^>]*\\bnonce=)"));
    }

    @Test
    void geenSjabloonSchrijftTekstZonderHaarOnschadelijkTeMaken() {
        sjablonen.forEach((pad, tekst) ->
                assertThat(tekst).as("%s", pad).doesNotContain("$unsafe{").doesNotContain("writeUnsafe"));
    }

    @Test
    void geenSjabloonHaaltIetsVanBuiten() {
        sjablonen.forEach(
                (pad, tekst) -> assertThat(tekst).as("%s", pad).doesNotContainPattern("(?:src|href)=\"(?:https?:)?//"));
    }

    @Test
    void elkIcoonDatEenSjabloonNoemtBestaat() throws IOException {
        var blad = Files.readString(Path.of("src/main/resources/static/iconen.svg"));
        var genoemd = sjablonen.values().stream()
                .flatMap(tekst -> ICOON.matcher(tekst).results())
                .map(gevonden -> gevonden.group(1))
                .distinct()
                .toList();

        assertThat(genoemd).hasSizeGreaterThan(10);
        assertThat(genoemd).allSatisfy(naam -> assertThat(blad).contains("id=\"i-" + naam + "\""));
    }

    @Test
    void elkeSoortOrganisatieHeeftHaarTweeVormen() throws IOException {
        var blad = Files.readString(Path.of("src/main/resources/static/iconen.svg"));

        assertThat(List.of(
                        "gezin", "kinderopvang", "wijkteam", "jgz", "jeugdzorg", "pas", "onderwijs", "gi", "gemeente"))
                .allSatisfy(soort ->
                        assertThat(blad).contains("id=\"vorm-" + soort + "\"").contains("id=\"plek-" + soort + "\""));
    }

    private static Map<Path, String> lees() {
        var gelezen = new TreeMap<Path, String>();
        try (var paden = Files.walk(MAP)) {
            for (var pad : paden.filter(p -> p.toString().endsWith(".jte")).toList()) {
                gelezen.put(MAP.relativize(pad), Files.readString(pad));
            }
        } catch (IOException mislukt) {
            throw new java.io.UncheckedIOException(mislukt);
        }
        return gelezen;
    }
}
