package nl.kring.huis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hoe de code leest: de maten van CONTRIBUTING")
class StijlTests {
    private static final int REGELS_PER_BESTAND = 300;
    private static final int REGELS_PER_METHODE = 40;
    private static final int MEEWERKERS = 5;
    private static final Path JAVA = Path.of("src/main/java/nl/kring");
    private static final Pattern METHODE =
            Pattern.compile("^    (?! )(?!@|//|\\*)[^=;]*\\)\\s*(throws [^{]*)?\\{\\s*$");
    private static final Pattern VERBODEN_NAAM = Pattern.compile(".*(Manager|Helper|Util|Utils|Common|Impl)\\.java");
    private static final Set<String> MAG_ZO_HETEN = Set.of("RlsTransactionManager.java");

    private static List<Path> bestanden(Path map, String einde) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(pad -> pad.toString().endsWith(einde)).toList();
        }
    }

    @Test
    void geenBestandIsLangerDanDriehonderdRegels() throws IOException {
        var java = bestanden(JAVA, ".java");
        assertThat(java).hasSizeGreaterThan(120);
        for (var bestand : java) {
            assertThat(Files.readAllLines(bestand)).as(bestand.toString()).hasSizeLessThanOrEqualTo(REGELS_PER_BESTAND);
        }
    }

    @Test
    void geenMethodeIsLangerDanVeertigRegels() throws IOException {
        var bekeken = 0;
        var teLang = new ArrayList<String>();
        for (var bestand : bestanden(JAVA, ".java")) {
            var regels = Files.readAllLines(bestand);
            for (var begin = 0; begin < regels.size(); begin++) {
                if (METHODE.matcher(regels.get(begin)).matches()
                        && !regels.get(begin).contains(" class ")) {
                    bekeken++;
                    var einde = begin;
                    while (!regels.get(einde).equals("    }")) {
                        einde++;
                    }
                    if (einde - begin + 1 > REGELS_PER_METHODE) {
                        teLang.add(bestand + ":" + (begin + 1));
                    }
                }
            }
        }
        assertThat(bekeken).isGreaterThan(300);
        assertThat(teLang).isEmpty();
    }

    @Test
    void elkPakketZegtWaarHetVoorIsEnIsNullMarked() throws IOException {
        var mappen = new ArrayList<Path>();
        for (var bestand : bestanden(JAVA, ".java")) {
            mappen.add(bestand.getParent());
        }
        var uniek = Set.copyOf(mappen);
        assertThat(uniek).hasSizeGreaterThan(20);
        for (var map : uniek) {
            assertThat(map.resolve("package-info.java"))
                    .content()
                    .as(map.toString())
                    .startsWith("/**")
                    .contains("@NullMarked");
        }
    }

    @Test
    void geenKlasseHeeftMeerDanVijfMeewerkers() throws IOException {
        var bekeken = 0;
        for (var bestand : bestanden(JAVA, ".java")) {
            var tekst = Files.readString(bestand);
            if (!tekst.contains("@Service")
                    && !tekst.contains("@Component")
                    && !tekst.contains("@Controller")
                    && !tekst.contains("@Repository")) {
                continue;
            }
            bekeken++;
            var velden = Pattern.compile(
                            "(?m)^    private final (?!String|boolean|int|long|Duration)[A-Z][\\w<>., ]* \\w+;")
                    .matcher(tekst)
                    .results()
                    .count();
            assertThat(velden).as(bestand.toString()).isLessThanOrEqualTo(MEEWERKERS);
        }
        assertThat(bekeken).isGreaterThan(30);
    }

    @Test
    void geenNaamZegtNiets() throws IOException {
        assertThat(bestanden(JAVA, ".java"))
                .extracting(bestand -> bestand.getFileName().toString())
                .filteredOn(naam -> !MAG_ZO_HETEN.contains(naam))
                .noneMatch(naam -> VERBODEN_NAAM.matcher(naam).matches());
    }

    @Test
    void eenWoordHeeftVierPlekken() throws IOException {
        for (var module : List.of("organisatie", "kind", "toestemming", "werkwijze", "traject", "gesprek", "inzet")) {
            assertThat(JAVA.resolve(module)).isDirectory();
            assertThat(Path.of("src/main/jte", module)).isDirectory();
            assertThat(Path.of("src/main/resources/db/migration", module)).isDirectory();
            assertThat(Path.of("src/test/java/nl/kring", module)).isDirectory();
            assertThat(Path.of("docs/domein", module + ".md")).isRegularFile();
        }
    }
}
