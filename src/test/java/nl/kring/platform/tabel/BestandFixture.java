package nl.kring.platform.tabel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files to open: ordinary ones as programs write them, and hostile ones by hand. */
final class BestandFixture {

    static final String PAKKET = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String KANTOOR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path map;
    private int nummer;

    BestandFixture(Path map) {
        this.map = map;
    }

    Path csv(String tekst) {
        return bytes(tekst.getBytes(UTF_8));
    }

    Path bytes(byte[] inhoud) {
        try {
            return Files.write(nieuw(), inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The extension says nothing on purpose. */
    Path nieuw() {
        nummer++;
        return map.resolve("bestand" + nummer + ".dat");
    }

    Path excel(Consumer<Worksheet> inhoud) {
        return excelMetBladen(werkmap -> inhoud.accept(werkmap.newWorksheet("Blad1")));
    }

    Path excelMetBladen(Consumer<Workbook> inhoud) {
        var bestand = nieuw();
        try (var stroom = Files.newOutputStream(bestand);
                var werkmap = new Workbook(stroom, "Kring", "1.0")) {
            inhoud.accept(werkmap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bestand;
    }

    /** An XLSX whose sheet data is written out by hand. */
    Path ruweExcel(String rijen) {
        return zip(delen(rijen));
    }

    /** The parts of a small XLSX, to change at will before they are zipped. */
    static Map<String, String> delen(String rijen) {
        var delen = new LinkedHashMap<String, String>();
        delen.put(
                "_rels/.rels",
                "<Relationships xmlns='" + PAKKET + "'><Relationship Id='a' Type='" + KANTOOR
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        delen.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + KANTOOR
                        + "'><sheets><sheet name='Blad1' sheetId='1' r:id='b1'/></sheets></workbook>");
        delen.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + PAKKET + "'>"
                        + "<Relationship Id='b1' Type='" + KANTOOR + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='s' Type='" + KANTOOR + "/styles' Target='styles.xml'/>"
                        + "<Relationship Id='t' Type='" + KANTOOR + "/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                        + "</Relationships>");
        delen.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        delen.put("xl/sharedStrings.xml", "<sst><si><t>naam</t></si><si><t>Sam</t></si></sst>");
        delen.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rijen + "</sheetData></worksheet>");
        return delen;
    }

    /** A header with the column 'naam' and then these rows. */
    Path excelMetKop(String rijen) {
        return ruweExcel("<row r='1'><c r='A1' t='s'><v>0</v></c></row>" + rijen);
    }

    Path zip(Map<String, String> delen) {
        return zip(zip -> delen.forEach((naam, inhoud) -> zetDeel(zip, naam, inhoud.getBytes(UTF_8))));
    }

    Path zip(Consumer<ZipOutputStream> inhoud) {
        var bestand = nieuw();
        try (var zip = new ZipOutputStream(Files.newOutputStream(bestand))) {
            inhoud.accept(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bestand;
    }

    static void zetDeel(ZipOutputStream zip, String naam, byte[] inhoud) {
        try {
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tabel tabel(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Geopend.class);
        return ((Opening.Geopend) opening).tabel();
    }

    static Tabel tabel(Path bestand) {
        return tabel(Tabellezer.open(bestand, Grenzen.STANDAARD));
    }

    /** All rows of a table as text, with what is wrong in between. */
    static List<String> gelezen(Path bestand) {
        return gelezen(bestand, Grenzen.STANDAARD);
    }

    static List<String> gelezen(Path bestand, Grenzen grenzen) {
        return gelezen(Tabellezer.open(bestand, grenzen));
    }

    static List<String> gelezen(Opening opening) {
        return switch (opening) {
            case Opening.Geweigerd geweigerd ->
                geweigerd.fouten().stream().map(TabelFout::melding).toList();
            case Opening.Geopend geopend -> {
                var regels = new ArrayList<String>();
                try (var tabel = geopend.tabel()) {
                    tabel.stream().forEach(regel -> regels.add(alsTekst(tabel, regel)));
                }
                yield regels;
            }
        };
    }

    private static String alsTekst(Tabel tabel, Regel regel) {
        return switch (regel) {
            case TabelFout fout -> fout.melding();
            case Rij rij ->
                rij.regelnummer() + ": "
                        + String.join(
                                "|", tabel.kolommen().stream().map(rij::waarde).toList());
        };
    }
}
