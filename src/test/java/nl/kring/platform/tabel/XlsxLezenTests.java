package nl.kring.platform.tabel;

import static nl.kring.platform.tabel.BestandFixture.KANTOOR;
import static nl.kring.platform.tabel.BestandFixture.delen;
import static nl.kring.platform.tabel.BestandFixture.gelezen;
import static nl.kring.platform.tabel.BestandFixture.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een Excel-bestand lezen")
class XlsxLezenTests {

    @TempDir
    Path map;

    private BestandFixture bestanden;

    @BeforeEach
    void bestanden() {
        bestanden = new BestandFixture(map);
    }

    @Test
    void leestWatExcelSchrijft() {
        var bestand = bestanden.excel(blad -> {
            kop(blad, "naam", "geboren", "uren", "ve", "om");
            blad.value(2, 0, "Zoë 👶🏽 & <Bo>");
            blad.value(2, 1, LocalDate.of(2024, 2, 29));
            blad.style(2, 1).format("dd-mm-yyyy").set();
            blad.value(2, 2, 12.5);
            blad.value(2, 3, true);
            blad.value(2, 4, LocalDateTime.of(2027, 3, 28, 15, 30));
            blad.style(2, 4).format("d mmm yyyy h:mm").set();
            blad.value(4, 0, "Sam");
        });

        assertThat(gelezen(bestand))
                .containsExactly("3: Zoë 👶🏽 & <Bo>|2024-02-29|12.5|WAAR|2027-03-28T15:30", "5: Sam||||");
    }

    @Test
    void zegtWelkBladGelezenIsEnWelkeNiet() {
        var bestand = bestanden.excelMetBladen(werkmap -> {
            var verborgen = werkmap.newWorksheet("Instellingen");
            verborgen.value(0, 0, "niet dit");
            verborgen.setVisibilityState(VisibilityState.HIDDEN);
            kop(werkmap.newWorksheet("Plaatsingen"), "naam");
            werkmap.newWorksheet("Toelichting").value(0, 0, "niet dit");
        });
        var tabel = tabel(bestand);

        assertThat(tabel.kolommen()).containsExactly("naam");
        assertThat(tabel.herkenning())
                .isEqualTo(new Herkenning.Excel("Plaatsingen", List.of("Instellingen", "Toelichting")));
        assertThat(tabel.herkenning().zin())
                .isEqualTo("Gelezen uit Excel: blad 'Plaatsingen'. Niet gelezen: 'Instellingen', 'Toelichting'.");
    }

    @Test
    void kentTekstInElkeVormWaarinHijKanStaan() {
        var delen = delen("<row r='1'><c r='A1' t='inlineStr'><is><t>naam</t></is></c></row>"
                + "<row><c t='s'><v>0</v></c></row>"
                + "<row><c t='s'><v>1</v></c></row>"
                + "<row><c t='s'><v>2</v></c></row>"
                + "<row><c t='str'><v>vast</v></c></row>"
                + "<row><c t='inlineStr'><is><r><t>twee </t></r><r><t>stukken</t></r></is></c></row>"
                + "<row><c t='d'><v>2024-02-29T00:00:00.000Z</v></c></row>"
                + "<row><c t='d'><v>2024-02-29T10:30:00</v></c></row>"
                + "<row><c t='inlineStr'><is><t><![CDATA[<b> & ]]></t></is></c></row>");
        delen.put(
                "xl/sharedStrings.xml",
                "<?xml version='1.0' encoding='UTF-8'?><sst>"
                        + "<si><r><t>Sa</t></r><r><rPr><b/></rPr><t>m</t></r></si>"
                        + "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr fontId='1'/></si>"
                        + "<si><t xml:space='preserve"
                        + "'> een_x000D_\ntwee _x005F_x0041_ &amp;amp; </t></si></sst>");

        assertThat(gelezen(bestanden.zip(delen)))
                .containsExactly(
                        "2: Sam",
                        "3: 東京",
                        "4: een\r\ntwee _x0041_ &amp;",
                        "5: vast",
                        "6: twee stukken",
                        "7: 2024-02-29",
                        "8: 2024-02-29T10:30:00",
                        "9: <b> &");
    }

    @Test
    void kentHetTweedeDialectEnVoorvoegselsEnHoofdlettersInNamen() {
        var delen = delen("");
        delen.replaceAll(
                (naam, inhoud) -> inhoud.replace(KANTOOR, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        delen.put(
                "xl/worksheets/SHEET1.xml",
                "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
                        + "<x:row><x:c t='s'><x:v>0</x:v></x:c></x:row><x:row><x:c t='s'><x:v>1</x:v></x:c></x:row>"
                        + "</x:sheetData></x:worksheet>");
        delen.remove("xl/worksheets/sheet1.xml");

        assertThat(gelezen(bestanden.zip(delen))).containsExactly("2: Sam");
    }

    @Test
    void leestZonderStijlenEnZonderGedeeldeTeksten() {
        var delen = delen(
                "<row r='1'><c r='A1' t='inlineStr'><is><t>nummer</t></is></c></row><row r='2'><c r='A2' s='7'><v>12</v></c></row>");
        delen.remove("xl/styles.xml");
        delen.remove("xl/sharedStrings.xml");
        delen.computeIfPresent(
                "xl/_rels/workbook.xml.rels", (naam, inhoud) -> inhoud.replaceAll("<Relationship Id='[st]'[^>]*>", ""));

        assertThat(gelezen(bestanden.zip(delen))).containsExactly("2: 12");
    }

    @Test
    void telDatumsVanafHetJaarDatDeWerkmapNoemt() {
        var delen =
                delen("<row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c r='A2' s='1'><v>43830</v></c></row>");

        assertThat(gelezen(bestanden.zip(delen))).containsExactly("2: 2019-12-31");
        for (var ja : List.of("1", "true")) {
            delen.computeIfPresent(
                    "xl/workbook.xml",
                    (naam, inhoud) -> inhoud.replace("<sheets>", "<workbookPr date1904='" + ja + "'/><sheets>"));
            assertThat(gelezen(bestanden.zip(delen))).containsExactly("2: 2024-01-01");
        }
    }

    @Test
    void legeOpgemaakteVakkenTellenNietMee() {
        assertThat(gelezen(bestanden.excelMetKop(
                        "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='GS2' s='1'/><c r='XFD2' s='1'/></row>"
                                + "<row r='3'><c r='A3' s='1'/></row><row r='1048576'><c r='A1048576' s='1'/></row>")))
                .containsExactly("2: Sam");
    }

    @Test
    void honderdduizendenBijzondereTekensZijnGewoonTekst() {
        var toeval = new Random(1);
        var rijen = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            rijen.append("<row><c t='inlineStr'><is><t>");
            // With numbers in between, else it packs as tightly as a zip bomb.
            IntStream.range(0, 1_000).forEach(n -> rijen.append("&amp;").append(1_000 + toeval.nextInt(9_000)));
            rijen.append("</t></is></c></row>");
        }

        assertThat(gelezen(bestanden.excelMetKop(rijen.toString())))
                .hasSize(300)
                .allSatisfy(regel -> assertThat(regel.replaceAll("[0-9: ]", "")).isEqualTo("&".repeat(1_000)));
    }

    @Test
    void tweeLezersLezenHetzelfde() throws IOException {
        var bestand = bestanden.excel(blad -> {
            kop(blad, "a", "b", "c");
            IntStream.range(1, 5_000).forEach(rij -> {
                blad.value(rij, 0, "tekst " + rij % 1_000 + (rij % 7 == 0 ? " é😀" : ""));
                if (rij % 3 > 0) {
                    blad.value(rij, 1, rij + 0.25);
                }
                blad.value(rij, 2, rij);
            });
        });

        List<String> ander;
        try (var werkmap = new ReadableWorkbook(bestand.toFile());
                var rijen = werkmap.getFirstSheet().openStream()) {
            ander = rijen.skip(1)
                    .map(rij -> rij.getRowNum() + ": " + rij.getCellText(0) + "|" + rij.getCellText(1) + "|"
                            + rij.getCellText(2))
                    .toList();
        }
        assertThat(gelezen(bestand)).hasSize(4_999).isEqualTo(ander);
    }

    private static void kop(Worksheet blad, String... namen) {
        IntStream.range(0, namen.length).forEach(i -> blad.value(0, i, namen[i]));
    }
}
