package nl.kring.huis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hoe de code leest: de maten van CONTRIBUTING")
class StijlTests {
    private static final int REGELS_PER_BESTAND = 300;
    private static final int REGELS_PER_METHODE = 40;
    private static final int MEEWERKERS = 5;
    private static final Path JAVA = Path.of("src/main/java/nl/kring");
    private static final Pattern VERBODEN_NAAM = Pattern.compile(".*(Manager|Helper|Util|Utils|Common|Impl)\\.java");
    private static final Set<String> ZONDER_SJABLONEN = Set.of("platform", "logboek", "toegang", "kringbeeld");
    private static final Set<String> ZONDER_TABELLEN =
            Set.of("demo", "dossier", "kringbeeld", "mijn", "mijnwerk", "uitvoer");
    private static final Set<String> GEDEELDE_SJABLONEN = Set.of("layout", "vast");
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

    /** Read by the compiler's own parser, so that a wrapped signature and a method of a nested type count as well. */
    @Test
    void geenMethodeIsLangerDanVeertigRegels() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var bekeken = new ArrayList<String>();
        var teLang = new ArrayList<String>();
        try (var lezer = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var taak = (JavacTask) compiler.getTask(
                    null, lezer, null, null, null, lezer.getJavaFileObjectsFromPaths(bestanden(JAVA, ".java")));
            var plekken = Trees.instance(taak).getSourcePositions();
            for (var bestand : taak.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree methode, Void niets) {
                        var lijf = methode.getBody();
                        if (lijf != null) {
                            var wat = bestand.getSourceFile().getName() + " " + methode.getName();
                            var kop = methode.getReturnType() == null ? lijf : methode.getReturnType();
                            var regels = bestand.getLineMap();
                            bekeken.add(wat);
                            if (regels.getLineNumber(plekken.getEndPosition(bestand, lijf))
                                            - regels.getLineNumber(plekken.getStartPosition(bestand, kop))
                                            + 1
                                    > REGELS_PER_METHODE) {
                                teLang.add(wat);
                            }
                        }
                        return super.visitMethod(methode, niets);
                    }
                }.scan(bestand, null);
            }
        }
        assertThat(bekeken).hasSizeGreaterThan(2000);
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

    /** Modules that show nothing or keep nothing of their own have no such folder; no folder has a name of its own. */
    @Test
    void eenWoordHeeftVierPlekken() throws IOException {
        var modules = mappen(JAVA);
        assertThat(modules).hasSizeGreaterThan(15);
        for (var module : modules) {
            assertThat(Path.of("src/test/java/nl/kring", module)).isDirectory();
            assertThat(Path.of("docs/domein", module + ".md")).isRegularFile();
            if (!ZONDER_SJABLONEN.contains(module)) {
                assertThat(Path.of("src/main/jte", module)).isDirectory();
            }
            if (!ZONDER_TABELLEN.contains(module)) {
                assertThat(Path.of("src/main/resources/db/migration", module)).isDirectory();
            }
        }
        assertThat(modules)
                .containsAll(mappen(Path.of("src/main/resources/db/migration")))
                .containsAll(mappen(Path.of("src/main/jte")).stream()
                        .filter(map -> !GEDEELDE_SJABLONEN.contains(map))
                        .toList());
    }

    private static List<String> mappen(Path in) throws IOException {
        try (Stream<Path> paden = Files.list(in)) {
            return paden.filter(Files::isDirectory)
                    .map(map -> map.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
